package hms.organization;

import hms.organization.entity.Hospital;
import hms.organization.entity.HospitalPhone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Inner door: how the hospital signs what it writes. Kept at hand, so that a letter asks no database; what an
 * administrator saves is in it ten seconds later at most, on every node.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Letterhead {

    @PersistenceContext
    EntityManager em;

    private volatile Sender known;

    /** Name, address and the numbers to call. */
    public record Sender(String name, String address, List<HospitalPhone> phones) {}

    /** As it was saved, a few seconds ago at most. */
    public Sender sender() {
        return known;
    }

    /** Takes up what an administrator has saved, here or on another node. */
    public void refresh() {
        Hospital hospital = em.find(Hospital.class, Hospital.THE_ONE);
        known = new Sender(hospital.getName(), hospital.getAddress(), hospital.getPhones());
    }
}
