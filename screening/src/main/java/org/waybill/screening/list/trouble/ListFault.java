package org.waybill.screening.list.trouble;

/** What can be wrong with a list, each with a code and what to do. Listed in {@code docs/errors.md}. */
public enum ListFault {
    NOT_A_LIST("WB-601", "Name a file as its publisher offers it; docs/methods/lists.md says which forms are read."),
    CUT_SHORT("WB-602", "Fetch the file again; the last good edition stays in use."),
    DAMAGED("WB-603", "Fetch the file again; the last good edition stays in use."),
    WRONG_COUNT("WB-604", "Fetch the file again; the last good edition stays in use."),
    SHRANK("WB-605", "Look at the publisher's page; if it is meant, take the list in with --accept \"why\"."),
    NO_RECORDS("WB-606", "Check that the file is the list and not a page about it."),
    NOT_READ("WB-607", "Check that the file is there and that the user who runs waybill may read it."),
    TOO_LARGE("WB-608", "Check that it is the list; no publisher's record is that large."),
    NOT_ONE_LIST("WB-609", "Name the files of one list and one day, and no others."),
    OTHER_LIST("WB-610", "Leave --list out, or name the file of that list."),
    NOT_AT_HAND("WB-611", "\"waybill lists status\" shows what is at hand; \"waybill lists update\" fetches the rest."),
    NOT_WRITTEN("WB-612", "Free some room there, or give the user who runs waybill the right to write."),
    SHELF_DAMAGED("WB-613", "Take the list in again with \"waybill lists update\"."),
    NOT_FETCHED("WB-614", "Try again later, or fetch the file by hand and name it: \"waybill lists update FILE\"."),
    SETTINGS("WB-615", "Mend the line, or delete the file: it is written anew with the official addresses.");

    private final String code;
    private final String action;

    ListFault(String code, String action) {
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

    /** This fault, met now. */
    public ListTrouble met(String detail) {
        return new ListTrouble(this, detail);
    }
}
