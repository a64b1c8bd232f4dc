package org.waybill.server.workbench.api.problem;

import java.util.Locale;

/** What may be wrong with a request to the API. {@code docs/errors.md} explains each code. */
public enum ApiTrouble {
    NOT_FIT("WB-680", 400, "Mend what \"faults\" names and send the request again."),
    NOT_THERE("WB-681", 404, "Take the id from a list of this API; a change of the case may have renamed it."),
    NO_PATH("WB-682", 404, "GET /api/v1/openapi.json names every address."),
    NO_METHOD("WB-683", 405, "GET /api/v1/openapi.json says which method an address takes."),
    NOT_JSON("WB-684", 415, "Send the body as application/json."),
    FOREIGN("WB-685", 403, "Send it from a program, or from a page of this server."),
    NOT_LET_IN("WB-686", 401, "Send a token as \"Authorization: Bearer TOKEN\"; \"waybill serve token\" makes one."),
    NOT_ALLOWED("WB-687", 403, "Ask with the token of somebody who may do this: an analyst's decides."),
    TOO_LARGE("WB-688", 413, "Send less at once."),
    BUSY("WB-689", 503, "Send it again in a moment, or fewer at once."),
    FAULT("WB-900", 500, "Please report what the server wrote to its log.");

    private final String code;
    private final int status;
    private final String action;

    ApiTrouble(String code, int status, String action) {
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

    /** The same for every request of the kind: {@code not fit}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a server's own refusal of that status means here. */
    public static ApiTrouble of(int status) {
        return switch (status) {
            case 401 -> NOT_LET_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NO_PATH;
            case 405 -> NO_METHOD;
            case 413 -> TOO_LARGE;
            case 415 -> NOT_JSON;
            case 429, 503 -> BUSY;
            default -> status >= 500 ? FAULT : NOT_FIT;
        };
    }
}
