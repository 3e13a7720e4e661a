package hms.platform.entity;

import java.io.Serializable;

/** How one thing that HMS needs was when it was last looked at. */
public record HealthRow(String name, Boolean vital, Boolean well, String told) implements Serializable {

    /** Whether this alone is reason enough to send requests to another node. */
    public boolean isGrave() {
        return vital && !well;
    }
}
