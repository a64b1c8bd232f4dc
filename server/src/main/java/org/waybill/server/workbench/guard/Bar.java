package org.waybill.server.workbench.guard;

/** Why the workbench turns a request away. {@code docs/errors.md} explains each code. */
public enum Bar {
    TOO_SLOW("WB-669", 408, "Too slow", "Send it again over a better line."),
    NOT_UNDERSTOOD("WB-670", 400, "Not understood", "Go back and try it another way."),
    NOTHING_HERE("WB-671", 404, "Nothing here", "Begin at the case, or look through the ledger."),
    NO_METHOD("WB-672", 405, "Not in this way", "Open the page and use its buttons."),
    TOO_LARGE("WB-673", 413, "Too much at once", "Send less at once."),
    BUSY("WB-674", 503, "Busy", "Try again in a moment."),
    OTHER_HOST(
            "WB-675",
            421,
            "Asked for by another name",
            "Use the address that \"waybill serve\" printed, or start it with --known-as and that name."),
    FOREIGN_FORM("WB-676", 403, "Not sent by a page of this server", "Open the page again and repeat it there."),
    NOT_SIGNED_IN("WB-677", 401, "Not signed in", "Sign in with the token that you were given."),
    NOT_ALLOWED("WB-678", 403, "Only for analysts", "Ask whoever runs this server for an analyst's token."),
    WRONG_TOKEN("WB-679", 401, "No such token", "Copy the whole token, or ask whoever runs this server for a new one."),
    FAULT("WB-900", 500, "Waybill failed", "Please report what the server wrote to its log.");

    private final String code;
    private final int status;
    private final String title;
    private final String action;

    Bar(String code, int status, String title, String action) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.action = action;
    }

    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The same for every request that meets this, as a heading. */
    public String title() {
        return title;
    }

    /** What to do. */
    public String action() {
        return action;
    }

    /** This bar, met now. */
    public Barred met(String detail) {
        return new Barred(this, status, detail);
    }

    /** The bar that an HTTP status of the server's own stands for. */
    public static Bar of(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOTHING_HERE;
            case 405, 501 -> NO_METHOD;
            case 408 -> TOO_SLOW;
            case 413, 414, 431 -> TOO_LARGE;
            case 421 -> OTHER_HOST;
            case 503 -> BUSY;
            default -> status < 500 ? NOT_UNDERSTOOD : FAULT;
        };
    }
}
