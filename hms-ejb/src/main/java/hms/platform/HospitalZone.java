package hms.platform;

import java.time.ZoneId;

/** Question of the platform to whoever knows the hospital: where do its clocks stand? */
public interface HospitalZone {

    ZoneId zone();
}
