package hms.web.shared;

import java.util.Optional;
import java.util.stream.Stream;

/** The chain of causes of a failure, outermost first. */
final class Causes {

    private static final int DEEPEST = 30;

    private Causes() {}

    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast).findFirst();
    }
}
