package org.waybill.server.workbench.guard;

import java.time.InstantSource;

/** How it is known who asks. */
public sealed interface Access {
    /**
     * Whoever reaches this machine's own address is the one who started the server.
     *
     * @param name stands in the log beside what is decided
     */
    record Open(String name) implements Access {
        @Override
        public Visitors visitors() {
            Person person = new Person(name, Role.ANALYST);
            return Visitors.always(person);
        }
    }

    /**
     * Everybody brings a token.
     *
     * @param file where they are kept, by their digests
     * @param clock ends sessions and forgets wrong tokens
     */
    record ByToken(TokenFile file, InstantSource clock) implements Access {
        @Override
        public Visitors visitors() {
            return new SignedIn(file, clock);
        }
    }

    /** Those who ask, from the first request on. */
    Visitors visitors();
}
