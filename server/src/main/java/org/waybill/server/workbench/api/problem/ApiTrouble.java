package org.waybill.server.workbench.api.problem;

import java.util.Locale;

/** What may be wrong with a request to the API. {@code docs/errors.md} explains each code. */
public enum ApiTrouble {
    NOT_FIT("WB-680", 400, "Mend what \"faults\" names and send the request again."),
    NOT_THERE("WB-681", 404, "Take the id from a list of this API; a change of the case may have renamed it."),
    NOT_JSON("WB-682", 415, "Send the body as application/json.");

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

    /** The same for every request of the kind: {@code Not fit}. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
