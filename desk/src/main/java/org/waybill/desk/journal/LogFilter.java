package org.waybill.desk.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which entries of the log are asked for. What is empty, or -1, leaves everything.
 *
 * @param kind {@code review}…
 * @param decision {@code reject}…
 * @param by who added them, exactly
 * @param since only those from this place on
 * @param about id of a claim, or digest of a document, that they name
 */
public record LogFilter(String kind, String decision, String by, long since, String about) {
    private static final Map<String, String> CONDITIONS = Map.of(
            "kind", "kind = :kind",
            "decision", "decision = :decision",
            "by", "who = :by",
            "since", "place >= :since",
            "about", "place IN (SELECT place FROM log_about WHERE id = :about)");

    /** All of them. */
    public static final LogFilter ALL = new LogFilter("", "", "", -1, "");

    /** Those from one place on. */
    public static LogFilter since(long place) {
        return new LogFilter("", "", "", place, "");
    }

    /** Those that name a claim or a document. */
    public static LogFilter about(String id) {
        return new LogFilter("", "", "", -1, id);
    }

    /** Whether how many there are was counted when the desk was made. */
    boolean isCounted() {
        return since <= 0 && about.isEmpty();
    }

    /** A condition on the table of counts, and on the log where nothing else is asked for. */
    String where() {
        List<String> all = values().keySet().stream().map(CONDITIONS::get).toList();
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }

    /** What the names in the condition stand for. */
    Map<String, Object> values() {
        Map<String, Object> all = new TreeMap<>();
        put(all, "kind", kind);
        put(all, "decision", decision);
        put(all, "by", by);
        put(all, "about", about);
        if (since > 0) {
            all.put("since", since);
        }
        return all;
    }

    private static void put(Map<String, Object> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, value);
        }
    }
}
