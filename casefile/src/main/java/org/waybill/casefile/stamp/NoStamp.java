package org.waybill.casefile.stamp;

/** A time stamp was asked for and not had. */
public final class NoStamp extends Exception {
    private static final long serialVersionUID = 1L;

    private final Cause why;

    NoStamp(Cause why, String what) {
        super(what + ". " + why.action());
        this.why = why;
    }

    /** Why not, by what can be done about it. */
    public Cause why() {
        return why;
    }

    /** Why there is no stamp. */
    public enum Cause {
        /** What the user named is no address of the web. */
        NO_ADDRESS("Give the address of a time-stamp authority, beginning with http:// or https://."),
        /** Nobody answered there. */
        UNREACHABLE("Check the address and the connection, then ask again."),
        /** The answer did not come in time. */
        TOO_SLOW("Ask again later, or ask another authority."),
        /** The server answered, but not as an authority does. */
        NO_AUTHORITY("Check that the address is that of a time-stamp authority (RFC 3161)."),
        /** The authority said no. */
        REJECTED("Ask another authority, or ask this one why."),
        /** The authority sent a stamp for something else, or one that does not hold. */
        WRONG("Do not use it; ask another authority."),
        /** The program was told to stop while it waited. */
        INTERRUPTED("Ask again.");

        private final String action;

        Cause(String action) {
            this.action = action;
        }

        /** What the user can do, as a sentence. */
        public String action() {
            return action;
        }
    }
}
