package org.waybill.model;

/** Why a source was turned away, each with a code and what to do. Listed in {@code docs/errors.md}. */
public enum Reason {
    NOT_FOUND("WB-101", "Check the path or the address."),
    NOT_PERMITTED("WB-102", "Give the user who runs waybill the right to read it."),
    EMPTY("WB-103", "Check that the source was saved whole."),
    TOO_LARGE("WB-104", "Split it, or read the part that matters."),
    NOT_TEXT("WB-105", "Convert it to PDF, HTML or plain text and read that."),
    DAMAGED("WB-106", "Fetch or export the file again."),
    ENCRYPTED("WB-107", "Remove the password and read it again."),
    EXPLODES("WB-108", "Do not open it; ask its sender for a plain copy."),
    TOO_DEEP("WB-109", "Save the page as plain text and read that."),
    TOO_SLOW("WB-110", "Save it as plain text and read that."),
    NO_TEXT("WB-111", "If it is a scan, run text recognition over it first."),
    BAD_ENCODING("WB-112", "Save it as UTF-8 and read it again."),
    UNSUPPORTED("WB-113", "Convert it to PDF, HTML, DOCX, EML or plain text."),
    NOT_FETCHED("WB-114", "Open the address in a browser, save the page, and read the file."),
    FORBIDDEN_ADDRESS("WB-115", "Save the page yourself, or allow it with --allow-private if the address is meant."),
    NOT_UNDERSTOOD("WB-116", "This is a fault of waybill, not of the source; please report this line.");

    private final String code;
    private final String action;

    Reason(String code, String action) {
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
}
