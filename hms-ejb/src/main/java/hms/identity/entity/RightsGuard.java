package hms.identity.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The one row that is locked before anybody's rights are taken away. */
@Entity
@Table(name = "rights_guard")
public class RightsGuard implements Serializable {

    public static final long ONLY = 1;

    private static final long serialVersionUID = 1L;

    @Id
    private long id;

    protected RightsGuard() {}

    public long getId() {
        return id;
    }
}
