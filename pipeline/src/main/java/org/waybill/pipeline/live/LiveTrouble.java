package org.waybill.pipeline.live;

/** Something about a case that is looked at that its user can mend: a line with a code and an action. */
public final class LiveTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final LiveFault kind;

    LiveTrouble(LiveFault kind, String detail) {
        super(kind.code() + " " + detail + ". " + kind.action());
        this.kind = kind;
    }

    public LiveFault kind() {
        return kind;
    }
}
