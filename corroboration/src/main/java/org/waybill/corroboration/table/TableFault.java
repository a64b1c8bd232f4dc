package org.waybill.corroboration.table;

/** What can be wrong with a table, each with a code and what to do. Listed in {@code docs/errors.md}. */
public enum TableFault {
    NO_VERSION("WB-501", "Begin the file with the line \"# version 1\", and raise the number with every change."),
    OTHER_COLUMNS("WB-502", "Give the table the columns of the bundled one, parted by tabs."),
    OTHER_CELLS("WB-503", "Give the row one cell for each column; an empty cell is still a cell."),
    NO_REASON("WB-504", "Say in the column \"why\" where the row comes from."),
    BAD_VALUE("WB-505", "Write one of the values that the message names."),
    TWICE("WB-506", "Keep one of the two rows."),
    NOT_THERE("WB-507", "Add the row that is named, or mend its spelling."),
    CIRCLE("WB-508", "Give one of the rows another parent, or none.");

    private final String code;
    private final String action;

    TableFault(String code, String action) {
        this.code = code;
        this.action = action;
    }

    /** The stable code that documentation and scripts refer to. */
    public String code() {
        return code;
    }

    /** What the user can do, as a sentence. */
    public String action() {
        return action;
    }

    /** This fault, met in a table at a line counted from 1. */
    public TableTrouble at(String table, int line, String what) {
        return new TableTrouble(this, table + ", line " + line + ": " + what);
    }
}
