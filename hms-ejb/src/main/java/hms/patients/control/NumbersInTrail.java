package hms.patients.control;

import hms.audit.PatientNumbers;
import hms.patients.entity.MedicalRecordNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers the audit trail, which knows patients by id, how people call them. */
@ApplicationScoped
public class NumbersInTrail implements PatientNumbers {

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Long> patientOf(String number) {
        return em.createQuery("SELECT p.id FROM Patient p WHERE p.mrn = :mrn", Long.class)
                .setParameter("mrn", MedicalRecordNumber.in(number).orElse(number))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<Long, String> numbersOf(Collection<Long> patients) {
        return em.createQuery("SELECT p.id, p.mrn FROM Patient p WHERE p.id IN :patients", Object[].class)
                .setParameter("patients", patients)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
