package org.waybill.server.workbench.view;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of a page of this site: its path, and its state as parameters.
 *
 * @param path from the root: {@code /ledger}
 * @param values of each parameter, in their order; never empty
 */
public record PageLink(String path, Map<String, List<String>> values) {
    public PageLink {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            List<String> told = all.stream().filter(value -> !value.isEmpty()).toList();
            if (!told.isEmpty()) {
                kept.put(name, told);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** Of the page that is asked for, without parameters that say nothing. */
    public static PageLink of(Context context) {
        return new PageLink(context.path(), context.queryParamMap());
    }

    /** A page without state. */
    public static PageLink of(String path) {
        return new PageLink(path, Map.of());
    }

    /** This page with other parameters: names and values in turn; an empty value takes the parameter away. */
    public String with(String... namesAndValues) {
        Map<String, List<String>> other = new LinkedHashMap<>(values);
        for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
            other.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
        }
        return new PageLink(path, other).text();
    }

    /** This page without some parameters. */
    public String without(String... names) {
        Map<String, List<String>> other = new LinkedHashMap<>(values);
        List.of(names).forEach(other::remove);
        return new PageLink(path, other).text();
    }

    /** The first value of a parameter; empty where it has none. */
    public String value(String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }

    /** This page with one value of a parameter taken away. */
    public String less(String name, String value) {
        Map<String, List<String>> other = new LinkedHashMap<>(values);
        other.computeIfPresent(
                name,
                (any, all) -> all.stream().filter(one -> !one.equals(value)).toList());
        return new PageLink(path, other).text();
    }

    /** The query alone, with its question mark; empty where there is none. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, all) -> all.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** As it stands in a link. */
    public String text() {
        return path + query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
