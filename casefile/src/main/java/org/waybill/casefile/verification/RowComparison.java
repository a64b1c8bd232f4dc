package org.waybill.casefile.verification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.waybill.casefile.index.IndexDump;
import org.waybill.casefile.index.IndexDump.RowSource;

/** Compares tables row by row, both in the order of their keys. */
final class RowComparison {
    /** Columns that numbers stand in; all other keys are text. */
    private static final List<String> NUMBERS =
            List.of("position", "level", "number", "doc", "col", "offset", "segment", "page");

    /** A key that may be the words of a document, which are told to nobody who did not ask for them. */
    private static final List<String> UNTOLD = List.of("party", "term");

    /** What to do about rows in the file of a case. */
    static final String REBUILD = "Delete case.sqlite and open the case; it is rebuilt from the log and the archive.";

    private final IndexDump found;
    private final IndexDump fresh;
    private final Findings findings;
    private final Tally tally;
    private final String rebuild;

    RowComparison(IndexDump found, IndexDump fresh, Findings findings, Tally tally) {
        this(found, fresh, findings, tally, REBUILD);
    }

    /**
     * Compares.
     *
     * @param rebuild what to do about each finding
     */
    RowComparison(IndexDump found, IndexDump fresh, Findings findings, Tally tally, String rebuild) {
        this.found = found;
        this.fresh = fresh;
        this.findings = findings;
        this.tally = tally;
        this.rebuild = rebuild;
    }

    static Finding finding(String object, String what) {
        return Finding.damage(object, what, REBUILD);
    }

    /** Every table. */
    void tables() {
        for (String table : fresh.tables()) {
            String name = "database table " + table;
            compare(
                    found.rows(table),
                    fresh.rows(table),
                    IndexDump.key(table),
                    (key, what) -> findings.add(
                            damage(name + " row " + key + (what.startsWith("column ") ? " " + what : ""), told(what))));
        }
    }

    private static String told(String what) {
        return what.startsWith("column ") ? "it is not what log and archive come to" : what;
    }

    /** What searches find, and how they rank it. */
    void searches() {
        for (String search : IndexDump.searches()) {
            String name = "database search " + search;
            BiConsumer<String, String> unfound = (key, what) ->
                    findings.add(damage(name + " row " + key.split("/", -1)[0], "it is not found by its words alone"));
            compare(found.words(search), fresh.words(search), List.of("term", "doc", "col", "offset"), unfound);
            compare(found.finds(search), fresh.finds(search), List.of("term", "doc"), unfound);
            compare(
                    found.lengths(search),
                    fresh.lengths(search),
                    List.of("doc"),
                    (key, what) -> findings.add(damage(name + " row " + key, "the number of its words is not right")));
            compare(
                    found.astray(search),
                    fresh.astray(search),
                    List.of("segment", "page"),
                    (key, what) -> findings.add(
                            damage(name + " page " + key, "its index of pages names it, and it is not there")));
            compare(
                    found.settings(search),
                    fresh.settings(search),
                    List.of("k"),
                    (key, what) ->
                            findings.add(damage(name + " setting " + key, "it is not set as this version sets it")));
        }
    }

    /**
     * What the searches of PostgreSQL hold.
     *
     * @param expected what one should hold, as {@link IndexDump#vectors} shows it
     */
    void vectors(String search, RowSource expected) {
        compare(
                found.vectors(search),
                expected,
                List.of("number"),
                (key, what) -> findings.add(
                        damage("database table " + search + " row " + key, "its words are not those of the text")));
    }

    private Finding damage(String object, String what) {
        return Finding.damage(object, what, rebuild);
    }

    private void compare(RowSource left, RowSource right, List<String> keys, BiConsumer<String, String> different) {
        try (left;
                right) {
            Map<String, String> one = row(left);
            Map<String, String> other = row(right);
            while (!one.isEmpty() || !other.isEmpty()) {
                int order = one.isEmpty() ? 1 : other.isEmpty() ? -1 : order(one, other, keys);
                if (order < 0) {
                    different.accept(shown(one, keys), "log and archive do not come to such a row");
                } else if (order > 0) {
                    different.accept(shown(other, keys), "it is missing");
                } else {
                    columns(one, other, keys, different);
                }
                one = order <= 0 ? row(left) : one;
                other = order >= 0 ? row(right) : other;
            }
        }
    }

    private static void columns(
            Map<String, String> one, Map<String, String> other, List<String> keys, BiConsumer<String, String> told) {
        other.forEach((column, value) -> {
            if (!value.equals(one.get(column))) {
                told.accept(shown(other, keys), "column " + column);
            }
        });
    }

    private Map<String, String> row(RowSource source) {
        List<String> values = source.next();
        Map<String, String> row = new LinkedHashMap<>();
        for (String value : values) {
            int sign = value.indexOf('=');
            // The value keeps its sign, so that none is told from an empty one.
            row.put(sign < 0 ? value : value.substring(0, sign), sign < 0 ? "" : value.substring(sign));
        }
        tally.rows += row.isEmpty() ? 0 : 1;
        return row;
    }

    private static int order(Map<String, String> one, Map<String, String> other, List<String> keys) {
        int order = 0;
        for (int at = 0; at < keys.size() && order == 0; at++) {
            String key = keys.get(at);
            order = order(one.getOrDefault(key, ""), other.getOrDefault(key, ""), NUMBERS.contains(key));
        }
        return order;
    }

    private static int order(String one, String other, boolean numbers) {
        try {
            if (numbers) {
                return Long.compare(Long.parseLong(one.substring(1)), Long.parseLong(other.substring(1)));
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // A damaged file may hold text where a number belongs; any order will do for it.
            return one.compareTo(other);
        }
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Map<String, String> row, List<String> keys) {
        return keys.stream()
                .filter(key -> !UNTOLD.contains(key))
                .map(key -> row.getOrDefault(key, ""))
                .map(value -> value.isEmpty() ? "?" : value.substring(1))
                .collect(Collectors.joining("/"));
    }
}
