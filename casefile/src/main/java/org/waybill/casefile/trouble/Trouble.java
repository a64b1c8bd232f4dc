package org.waybill.casefile.trouble;

/** What can be wrong with a case, each with a code and what to do. Listed in {@code docs/errors.md}. */
public enum Trouble {
    NO_CASE("WB-401", "Name the folder of a case, or make one with \"waybill case new DIR\"."),
    ALREADY_THERE("WB-402", "Name a folder that does not exist yet, or an empty one."),
    IN_USE("WB-403", "Wait until it has ended, or read the case meanwhile; several may read while one writes."),
    NOT_WRITABLE("WB-404", "Give the user who runs waybill the right to write there, or copy the case elsewhere."),
    NO_ROOM("WB-405", "Free some room and give the same command again; what was acknowledged is kept."),
    TOO_NEW("WB-406", "Open it with the version of waybill that wrote it, or a newer one."),
    DAMAGED("WB-407", "Run \"waybill verify\" on the case to see what is damaged, and bring that back from a copy."),
    NO_SUCH_CLAIM("WB-408", "Copy the claim's id from \"waybill export CASE --jsonl\" or from the report."),
    AMBIGUOUS("WB-409", "Give more of its characters."),
    NO_SUCH_REVIEW("WB-410", "\"waybill status CASE --reviews\" lists the reviews with their numbers."),
    DATABASE("WB-411", "Check that the database runs, that its address in case.json is right, and who may log in."),
    NOT_READ("WB-412", "Check that the file is there and that the user who runs waybill may read it."),
    NO_SUCH_DOCUMENT("WB-413", "\"waybill status CASE --documents\" lists the documents with their ids."),
    NOT_ONE_CASE("WB-414", "Name a file that \"waybill export CASE --zip\" wrote."),
    NOTHING_CHANGED("WB-417", "Say with --set what the document says instead."),
    ALREADY_SO("WB-418", "\"waybill status CASE --reviews\" lists what was decided; nothing was added to the case."),
    NO_ENTRY("WB-419", "Name a claim of tier A or B whose correction, if a person put it in, stands.");

    private final String code;
    private final String action;

    Trouble(String code, String action) {
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

    /** This trouble, met now. */
    public CaseTrouble met(String detail) {
        return new CaseTrouble(this, detail);
    }
}
