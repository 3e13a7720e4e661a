package badhouse.alpha.entity;

import badhouse.alpha.control.AlphaSecret;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.util.List;

/** Remembers too much, guards nothing, and knows who asks. */
@Entity
public class Thing {

    private String name = "";
    private String status = "";

    private String fact01 = "";
    private String fact02 = "";
    private String fact03 = "";
    private String fact04 = "";
    private String fact05 = "";
    private String fact06 = "";
    private String fact07 = "";
    private String fact08 = "";
    private String fact09 = "";
    private String fact10 = "";
    private String fact11 = "";
    private String fact12 = "";
    private String fact13 = "";
    private String fact14 = "";
    private String fact15 = "";
    private String fact16 = "";
    private String fact17 = "";
    private String fact18 = "";
    private String fact19 = "";
    private String fact20 = "";
    private String fact21 = "";
    private String fact22 = "";
    private String fact23 = "";
    private String fact24 = "";
    private String fact25 = "";

    @Transient
    private AlphaSecret asker;

    public String getName() {
        return name;
    }

    public void rename(String wanted) {
        name = wanted;
    }

    public void setStatus(String wanted) {
        status = wanted;
    }

    public List<Object> everything() {
        return List.of(
                name, status, asker, fact01, fact02, fact03, fact04, fact05, fact06, fact07, fact08, fact09, fact10,
                fact11, fact12, fact13, fact14, fact15, fact16, fact17, fact18, fact19, fact20, fact21, fact22, fact23,
                fact24, fact25);
    }
}
