package org.waybill.casefile.verification;

import org.waybill.casefile.index.Index;

/** Looks at the index of a case: by itself, as a witness of the log, and beside what log and archive come to. */
interface DatabaseCheck extends AutoCloseable {

    /** The hashes it has of the log's entries. */
    KnownLeaves leaves();

    /** How many entries it has taken in; below 0 where there is nothing to compare. */
    long applied();

    /**
     * Compares every row.
     *
     * @param fresh what the rows should be
     * @param entries how many entries the log has
     */
    void compare(Index fresh, long entries);

    /** Tells what was found. */
    void tell(Findings findings);

    @Override
    void close();

    /** Where a case has no index. */
    final class None implements DatabaseCheck {
        private final Findings found;

        None(Findings found) {
            this.found = found;
        }

        @Override
        public KnownLeaves leaves() {
            return KnownLeaves.NONE;
        }

        @Override
        public long applied() {
            return -1;
        }

        @Override
        public void compare(Index fresh, long entries) {}

        @Override
        public void tell(Findings findings) {
            found.all().forEach(findings::add);
        }

        @Override
        public void close() {}
    }
}
