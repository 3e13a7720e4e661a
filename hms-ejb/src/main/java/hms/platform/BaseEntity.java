package hms.platform;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

/** A root that is remembered: an id assigned at birth, time-ordered, and a version that detects lost updates. */
@MappedSuperclass
public abstract class BaseEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long id;

    @Version
    private long version;

    protected BaseEntity() {
        this(Ids.next());
    }

    /** With an id that was taken before: for what is promised under it. */
    protected BaseEntity(long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof BaseEntity that && getClass() == that.getClass() && id.equals(that.id));
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + id;
    }
}
