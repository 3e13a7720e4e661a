package hms.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** How a person likes the pages: language, colours, density; and whether the tour was seen. */
@Embeddable
public class Preferences implements Serializable {

    /** What pages know; "system" follows what the device prefers. */
    public static final List<String> THEMES = List.of("system", "light", "dark");

    public static final List<String> DENSITIES = List.of("compact", "comfy");

    private static final long serialVersionUID = 1L;

    private String language = "en";
    private String theme = THEMES.get(0);
    private String density = DENSITIES.get(0);

    @Column(name = "tour_seen")
    private boolean tourSeen;

    protected Preferences() {}

    /** What a new account starts with. */
    static Preferences fresh(String language) {
        Preferences fresh = new Preferences();
        fresh.language = language;
        return fresh;
    }

    void choose(String newLanguage, String newTheme, String newDensity) {
        language = newLanguage;
        theme = newTheme;
        density = newDensity;
    }

    void tourWasSeen() {
        tourSeen = true;
    }

    public String getLanguage() {
        return language;
    }

    public String getTheme() {
        return theme;
    }

    public String getDensity() {
        return density;
    }

    public boolean isTourSeen() {
        return tourSeen;
    }
}
