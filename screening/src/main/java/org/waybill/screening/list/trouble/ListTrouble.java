package org.waybill.screening.list.trouble;

/** Something about a list that its user can mend. It is one line with a code and an action. */
public final class ListTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ListFault fault;

    ListTrouble(ListFault fault, String detail) {
        super(fault.code() + " " + detail + ". " + fault.action());
        this.fault = fault;
    }

    public ListFault fault() {
        return fault;
    }
}
