package hms.web.clinical;

import hms.clinical.boundary.MyPatientsDesk;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.MyPatientRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Patients the doctor treats now. */
@Dependent
public class MyPatientRows extends LazyRows<MyPatientRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyPatientsDesk desk;

    private EncounterClass only;

    @Override
    protected Slice<MyPatientRow> page(int first, int size, Optional<Order> order) {
        return desk.mine(only, first, size);
    }

    public EncounterClass getOnly() {
        return only;
    }

    public void setOnly(EncounterClass only) {
        this.only = only;
    }
}
