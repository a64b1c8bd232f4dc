package org.waybill.server.match;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waybill.server.holding.Method;

/**
 * The names under which methods of scoring are asked for.
 *
 * <p>Clients of other servers name the methods of those. They get an answer by the method here that stands closest, and
 * the answer says which one ran.
 */
public enum Algorithm {
    WAYBILL("waybill", Method.OURS, "Waybill's own method, by its policy tables."),
    OFAC("ofac-search", Method.OFAC, "The figure that the public search page of OFAC would show; names only."),
    LOGIC_V1("logic-v1", Method.OURS, "Taken for waybill."),
    LOGIC_V2("logic-v2", Method.OURS, "Taken for waybill."),
    REGRESSION_V1("regression-v1", Method.OURS, "Taken for waybill."),
    NAME_BASED("name-based", Method.OFAC, "Taken for ofac-search, which it imitates elsewhere too."),
    NAME_QUALIFIED("name-qualified", Method.OURS, "Taken for waybill.");

    /** The word for whichever is best. */
    private static final String BEST = "best";

    private final String key;
    private final Method method;
    private final String description;

    Algorithm(String key, Method method, String description) {
        this.key = key;
        this.method = method;
        this.description = description;
    }

    /** The one asked for; empty where nothing is called so. */
    static Optional<Algorithm> find(String asked) {
        String key = asked.strip().toLowerCase(Locale.ROOT);
        if (key.equals(BEST)) {
            return Optional.of(WAYBILL);
        }
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.key.equals(key))
                .findFirst();
    }

    /** The name on the wire. */
    public String key() {
        return key;
    }

    public Method method() {
        return method;
    }

    public String description() {
        return description;
    }

    /** The algorithm that runs when this one is asked for. */
    public Algorithm ran() {
        return method == Method.OURS ? WAYBILL : OFAC;
    }
}
