package hms.platform;

import java.util.Optional;

/**
 * Question: what it means that this unique key was hurt. A capability answers for its own keys; without an answer
 * the refusal is {@link PlatformRule#ALREADY_EXISTS}.
 */
public interface UniqueKeyMeaning {

    /** The refusal to give for a clash on this key (name of the constraint, in lower case); empty for others' keys. */
    Optional<Refusal> refusalFor(String uniqueKey);
}
