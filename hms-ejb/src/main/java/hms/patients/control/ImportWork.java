package hms.patients.control;

import hms.patients.entity.ImportChunk;
import hms.patients.entity.ImportStep;
import hms.patients.entity.PatientImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** One chunk of one import at a time, each in a transaction of its own: a crash repeats at most the chunk at hand. */
@ApplicationScoped
public class ImportWork {

    @Inject
    Imports imports;

    @Inject
    ImportChecking checking;

    @Inject
    ImportWriting writing;

    @Inject
    ImportUndoing undoing;

    @Inject
    Clock clock;

    /** Whether an import waits for its next piece. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean pending() {
        return imports.next().isPresent();
    }

    /** Does the next piece of the oldest running import; in vain where somebody has stopped it just now. */
    @Transactional(TxType.REQUIRES_NEW)
    public void step() throws RollbackException {
        imports.next().ifPresent(this::step);
    }

    private void step(PatientImport run) {
        boolean more = !run.isCancelRequested()
                && switch (run.getStatus()) {
                    case CHECKING -> advance(run, ImportStep.RECEIVED);
                    case IMPORTING -> advance(run, ImportStep.CHECKED);
                    default -> undo(run);
                };
        if (!more) {
            run.finish(clock.instant());
            if (run.wasWritten()) {
                imports.dropFile(run.getId());
            }
        }
    }

    private boolean undo(PatientImport run) {
        if (imports.used(run) > 0) {
            run.keep();
            return true;
        }
        return undoing.removeSome(run);
    }

    private boolean advance(PatientImport run, ImportStep from) {
        Optional<ImportChunk> chunk = imports.nextChunk(run.getId(), from);
        chunk.ifPresent(next -> {
            if (from == ImportStep.RECEIVED) {
                checking.check(run, next);
            } else {
                writing.write(run, next);
            }
        });
        return chunk.isPresent();
    }
}
