package org.waybill.corroboration.table;

/** Something about a table that its editor can mend: one line with a code, the table, the line and an action. */
public final class TableTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final TableFault fault;

    TableTrouble(TableFault fault, String detail) {
        super(fault.code() + " " + detail + ". " + fault.action());
        this.fault = fault;
    }

    public TableFault fault() {
        return fault;
    }
}
