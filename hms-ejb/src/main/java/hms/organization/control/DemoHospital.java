package hms.organization.control;

import hms.organization.entity.Department;
import hms.organization.entity.Hospital;
import hms.organization.entity.HospitalPhone;
import hms.platform.DemoWanted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The invented hospital of the demo. */
@ApplicationScoped
public class DemoHospital {

    private static final int AFTER_STAFF = 20;
    private static final String ENGLISH =
            "In an emergency call 112, or come to the Emergency entrance in Quay Road." + " It is open day and night.";
    private static final String SPANISH =
            "En una emergencia llame al 112 o venga a la entrada de Urgencias en Quay" + " Road. Abre día y noche.";
    private static final String ARABIC =
            "في حالات الطوارئ اتصل بالرقم 112 أو توجّه إلى مدخل الطوارئ في Quay Road." + " المدخل مفتوح ليلًا ونهارًا.";

    @PersistenceContext
    EntityManager em;

    void found(@Observes @Priority(AFTER_STAFF) DemoWanted wanted) {
        introduce(em.find(Hospital.class, Hospital.THE_ONE));
        Department medicine = open("MED", "Internal Medicine", null);
        open("CARD", "Cardiology", medicine);
        open("DIAB", "Diabetes Clinic", medicine);
        Department surgery = open("SURG", "Surgery", null);
        open("ORTH", "Orthopaedics", surgery);
        Department women = open("WOM", "Women's Health", null);
        open("MAT", "Maternity", women);
        open("PED", "Children", null);
        open("EMER", "Emergency", null);
        Department diagnostics = open("DIAG", "Diagnostics", null);
        open("LAB", "Laboratory", diagnostics);
        open("RAD", "Imaging", diagnostics);
        open("PHAR", "Pharmacy", null);
    }

    private static void introduce(Hospital hospital) {
        hospital.introduce(
                "Harbour Hospital",
                "12 Quay Road\n11201 Port Alba",
                List.of(
                        new HospitalPhone(0, "Reception", "+34 910 000 100"),
                        new HospitalPhone(1, "Appointments", "+34 910 000 101"),
                        new HospitalPhone(2, "Emergency", "+34 910 000 112")));
        hospital.announce(Map.of("en", ENGLISH, "es", SPANISH, "ar", ARABIC));
        hospital.speak(List.of("en", "es", "ar"));
        hospital.reckon("Europe/Madrid", "EUR", false);
    }

    private Department open(String code, String name, Department parent) {
        Department department = Department.open(code, name, parent);
        em.persist(department);
        return department;
    }
}
