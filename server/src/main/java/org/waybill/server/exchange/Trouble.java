package org.waybill.server.exchange;

/** What may be wrong with a request, or with the lists at hand. {@code docs/errors.md} explains each code. */
public enum Trouble {
    INVALID("WB-640", 422, "Mend what \"detail\" names and send the request again."),
    NOT_UNDERSTOOD("WB-641", 400, "Mend what \"detail\" names and send the request again."),
    NO_DATASET("WB-642", 404, "GET /catalog names the lists at hand; \"default\" asks all of them."),
    NO_ENTITY("WB-643", 404, "Take the id from an answer of this server; a list that changed may have dropped it."),
    NO_PATH("WB-644", 404, "docs/formats/screening-api.md names the addresses that are served."),
    NO_METHOD("WB-645", 405, "docs/formats/screening-api.md says which method an address takes."),
    TOO_LARGE("WB-646", 413, "Send fewer questions at once."),
    BUSY("WB-647", 503, "Send it again in a moment, or fewer at once."),
    NO_LISTS("WB-648", 503, "Run \"waybill lists update\"; the server takes up new lists by itself."),
    FAULT("WB-900", 500, "Please report what the server wrote to its log.");

    private final String code;
    private final int status;
    private final String action;

    Trouble(String code, int status, String action) {
        this.code = code;
        this.status = status;
        this.action = action;
    }

    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What to do. */
    public String action() {
        return action;
    }
}
