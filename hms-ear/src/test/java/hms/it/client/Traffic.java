package hms.it.client;

/** Statements that a database was asked: those that read, and those that write. */
public record Traffic(double reads, double writes) {

    Traffic since(Traffic before) {
        return new Traffic(reads - before.reads(), writes - before.writes());
    }

    Traffic each(int requests) {
        return new Traffic(reads / requests, writes / requests);
    }
}
