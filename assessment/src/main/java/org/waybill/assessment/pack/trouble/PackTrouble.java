package org.waybill.assessment.pack.trouble;

/** Something about a regime pack that whoever edits it can mend: one line with a code and an action. */
public final class PackTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final PackFault fault;

    PackTrouble(PackFault fault, String detail) {
        super(fault.code() + " " + detail + ". " + fault.action());
        this.fault = fault;
    }

    public PackFault fault() {
        return fault;
    }
}
