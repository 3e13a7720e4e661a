package hms.platform.boundary;

import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import hms.platform.control.DataKey;
import hms.platform.control.KeyCheck;
import hms.platform.control.KeyRotation;
import hms.platform.entity.KeyVerdict;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Where an administrator changes the key that the hospital's data is encrypted with. */
@Stateless
@UseCase
@DenyAll
public class KeysDesk {

    @Resource
    SessionContext session;

    @Inject
    KeyRotation rotation;

    @Inject
    KeyCheck check;

    /** A data key: who began it (null for the first), since when, and how many values carry it. */
    public record KeyRow(int id, Instant createdAt, String begunBy, Instant finishedAt, long values)
            implements Serializable {

        static KeyRow of(DataKey key) {
            return new KeyRow(key.id(), key.createdAt(), key.begunBy(), key.finishedAt(), key.values());
        }
    }

    /** Every data key, the newest, which is the one that writes, first. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<KeyRow> keys() {
        return rotation.keys().stream().map(KeyRow::of).toList();
    }

    /** Begins a new data key and answers its number; old values are sealed anew in the background. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public int begin() {
        return rotation.begin(session.getCallerPrincipal().getName());
    }

    /** How many values still carry an older key. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public long remaining() {
        return rotation.remaining();
    }

    /** Opens a sample of everything that is sealed, after a restore for instance; whose it is, is told to nobody. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public KeyVerdict check() {
        return check.check();
    }

    /** Removes an old data key that nothing carries any more. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void remove(int key) {
        rotation.remove(key);
    }
}
