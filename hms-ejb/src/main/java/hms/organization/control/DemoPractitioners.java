package hms.organization.control;

import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.organization.entity.Specialty;
import hms.platform.DemoWanted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Those who treat in the demo: the doctors and the nurse who have accounts, and colleagues in every department. */
@ApplicationScoped
public class DemoPractitioners {

    private static final int AFTER_HOSPITAL = 25;

    private static final Map<String, String> SPECIALTIES = Map.ofEntries(
            Map.entry("CARD", "Cardiology"),
            Map.entry("PED", "Paediatrics"),
            Map.entry("NEO", "Neonatology"),
            Map.entry("INT", "Internal medicine"),
            Map.entry("END", "Endocrinology and diabetes"),
            Map.entry("SURG", "General surgery"),
            Map.entry("ORTH", "Orthopaedics"),
            Map.entry("SPORT", "Sports medicine"),
            Map.entry("GYN", "Gynaecology"),
            Map.entry("OBS", "Obstetrics"),
            Map.entry("EMER", "Emergency medicine"),
            Map.entry("RAD", "Radiology"));

    @PersistenceContext
    EntityManager em;

    private record Person(
            String username,
            String given,
            String family,
            String department,
            String qualifications,
            String specialties,
            String languages) {}

    private static final List<Person> DOCTORS = List.of(
            new Person("elena", "Elena", "Petrova", "CARD", "MD, PhD, FESC", "CARD,INT", "en,ru,es"),
            new Person("samuel", "Samuel", "Okoro", "PED", "MBBS, MRCPCH", "PED", "en,fr"),
            new Person(null, "Lukas", "Brandt", "CARD", "MD", "CARD", "de,en"),
            new Person(null, "Hana", "Yilmaz", "MED", "MD", "INT", "en,tr,ar"),
            new Person(null, "Miguel", "Santos", "MED", "MD, MSc", "INT", "es,pt,en"),
            new Person(null, "Aisha", "Rahman", "DIAB", "MD, MRCP", "END,INT", "ar,en,fr"),
            new Person(null, "Priya", "Nair", "SURG", "MBBS, MS, FRCS", "SURG", "en,hi"),
            new Person(null, "Tomasz", "Kowal", "SURG", "MD", "SURG", "en,de"),
            new Person(null, "Ingrid", "Dahl", "ORTH", "MD, PhD", "ORTH,SPORT", "en,de"),
            new Person(null, "Omar", "Haddad", "ORTH", "MD", "ORTH", "ar,fr,es"),
            new Person(null, "Beatriz", "Lima", "WOM", "MD", "GYN", "pt,es,en"),
            new Person(null, "Salma", "Idrissi", "MAT", "MD", "OBS,GYN", "ar,fr,es"),
            new Person(null, "Noah", "Fischer", "PED", "MD", "PED,NEO", "en,de"),
            new Person(null, "Amara", "Diop", "EMER", "MD", "EMER", "fr,en"),
            new Person(null, "Wei", "Chen", "RAD", "MD", "RAD", "en,zh"));

    private static final List<Person> NURSES =
            List.of(new Person("grace", "Grace", "Otieno", "MED", "RN, BSc Nursing", "", "en,sw"));

    void arrive(@Observes @Priority(AFTER_HOSPITAL) DemoWanted wanted) {
        Map<String, Specialty> fields = new HashMap<>();
        SPECIALTIES.forEach((code, name) -> fields.put(code, Specialty.named(code, name)));
        fields.values().forEach(em::persist);
        DOCTORS.forEach(person -> em.persist(joining(person, PractitionerKind.DOCTOR, "Dr", fields)));
        NURSES.forEach(person -> em.persist(joining(person, PractitionerKind.NURSE, null, fields)));
        em.flush();
    }

    private Practitioner joining(Person person, PractitionerKind kind, String prefix, Map<String, Specialty> fields) {
        Practitioner practitioner =
                Practitioner.join(kind, prefix, person.given(), person.family(), department(person.department()));
        practitioner.present(
                person.qualifications(),
                Stream.of(person.specialties().split(","))
                        .filter(fields::containsKey)
                        .map(fields::get)
                        .toList(),
                List.of(person.languages().split(",")));
        practitioner.signInAs(person.username());
        return practitioner;
    }

    private Department department(String code) {
        return em.createQuery("SELECT d FROM Department d WHERE d.code = :code", Department.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
