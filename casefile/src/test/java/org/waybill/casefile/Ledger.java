package org.waybill.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waybill.casefile.index.Index;

/** The ledger of an index: as it is kept, and as its claims come to when they are counted one by one. */
final class Ledger {
    private Ledger() {}

    /** The rows of the ledger by their ids. */
    static Map<String, List<String>> kept(Index index) {
        Map<String, List<String>> kept = new TreeMap<>();
        rows(index, "ledger_entry").forEach(row -> kept.put(value(row, "id"), List.copyOf(row.values())));
        return kept;
    }

    /** What the ledger should be. */
    static Map<String, List<String>> counted(Index index) {
        Map<String, List<Map<String, String>>> entries = new TreeMap<>();
        for (Map<String, String> claim : rows(index, "claim")) {
            if (value(claim, "latest").equals("1")
                    && List.of("unreviewed", "confirmed").contains(value(claim, "state"))
                    && !value(claim, "entry").equals("null")) {
                entries.computeIfAbsent(value(claim, "entry"), entry -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<String, List<String>> counted = new TreeMap<>();
        entries.forEach((entry, claims) -> counted.put(entry, counted(entry, claims)));
        return counted;
    }

    private static List<String> counted(String entry, List<Map<String, String>> claims) {
        Map<String, String> first = claims.stream()
                .min(Comparator.comparing((Map<String, String> claim) ->
                                value(claim, "matter").equals(entry) ? 0 : 1)
                        .thenComparing(claim -> value(claim, "matter")))
                .orElseThrow();
        long documents = claims.stream()
                .map(claim -> value(claim, "document"))
                .distinct()
                .count();
        return List.of(
                entry,
                value(first, "type"),
                value(first, "actors"),
                value(first, "targets"),
                value(first, "subject"),
                String.valueOf(documents),
                String.valueOf(claims.size()));
    }

    /** Who is kept as named by which entry, and in what part. */
    static Set<String> parties(Index index) {
        return rows(index, "ledger_party").stream()
                .map(row -> value(row, "party") + " " + value(row, "role") + " " + value(row, "entry"))
                .collect(Collectors.toSet());
    }

    /** Who should be, going by the entries themselves. */
    static Set<String> named(Index index) {
        Set<String> named = new HashSet<>();
        for (Map<String, String> entry : rows(index, "ledger_entry")) {
            value(entry, "actors").lines().forEach(party -> named.add(party + " actor " + value(entry, "id")));
            value(entry, "targets").lines().forEach(party -> named.add(party + " target " + value(entry, "id")));
        }
        return named;
    }

    /** The claims that count now or were taken out by a review, each with its state and its entry. */
    static List<String> latest(Index index) {
        return rows(index, "claim").stream()
                .filter(row -> value(row, "latest").equals("1"))
                .map(row -> value(row, "id") + " " + value(row, "state") + " " + value(row, "entry"))
                .sorted()
                .toList();
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "no such column");
    }

    private static List<Map<String, String>> rows(Index index, String table) {
        return Tables.of(index).getOrDefault(table, List.of()).stream()
                .map(Ledger::columns)
                .toList();
    }

    private static Map<String, String> columns(List<String> row) {
        Map<String, String> columns = new LinkedHashMap<>();
        row.forEach(value -> {
            int equals = value.indexOf('=');
            if (equals >= 0) {
                columns.put(value.substring(0, equals), value.substring(equals + 1));
            }
        });
        return columns;
    }
}
