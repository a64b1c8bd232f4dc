package org.waybill.bench.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of every view, found as a reader finds them: by following links. */
final class Addresses {
    /** Of things that a case has thousands of, so many are looked at. */
    private static final int MANY = 800;

    private static final int LINES = 50;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
    private static final String ENTRY = "/entries/[0-9a-f]{12,}";
    private static final String DOCUMENT = "/documents/[0-9a-f]{64}";

    private final Reader reader;

    Addresses(Reader reader) {
        this.reader = reader;
    }

    /** Some addresses of each view, by the view's name. */
    Map<String, List<String>> all() {
        List<String> ledger = pages("/ledger", 80);
        List<String> documents = pages("/documents", 80);
        List<String> entries = linked(ledger, ENTRY);
        List<String> read = linked(documents, DOCUMENT);
        Map<String, List<String>> views = new LinkedHashMap<>();
        views.put("case", List.of("/"));
        views.put("ledger", ledger);
        views.put("ledger, filtered", filtered());
        views.put("entry, the largest", entries.subList(0, 1));
        views.put("entry", entries.subList(1, entries.size()));
        views.put("claims of an entry", claims(entries));
        views.put("documents", documents);
        views.put("document", read);
        views.put("parties", pages("/parties", 10));
        views.put("party", linked(pages("/parties", 4), "/parties/[0-9a-zA-Z-]+"));
        views.put("provisions", List.of("/provisions", "/provisions?result=engaged", "/provisions?day=2023-05-01"));
        views.put("provision", linked(List.of("/provisions"), "/provisions/[A-Za-z0-9-]+"));
        views.put("log", pages("/log", 40));
        views.put("log, filtered", varied("/log", "kind=review", "by=ana", "decision=reject", "kind=capture"));
        views.put("gaps", List.of("/gaps"));
        views.put("exports", List.of("/exports"));
        views.put("api, entries", pages("/api/v1/entries", 40));
        views.put("api, claims", under(entries, "/api/v1", "/claims"));
        views.put("api, documents", pages("/api/v1/documents", 40));
        views.put("api, log", pages("/api/v1/log", 40));
        return views;
    }

    /** What analysts look for: words, kinds, grades, parties, figures, conflicts, other orders. */
    private static List<String> filtered() {
        return varied(
                "/ledger",
                "q=Sanctions",
                "q=Russia+shells",
                "q=drones",
                "q=approx+2000",
                "kind=transfer",
                "grade=single_origin",
                "party=RU",
                "conflicts=1",
                "rules=engaged",
                "sort=changed",
                "sort=figure",
                "sort=origins");
    }

    private static List<String> claims(List<String> entries) {
        List<String> all = new ArrayList<>();
        for (String entry : entries.subList(0, Math.min(40, entries.size()))) {
            all.add(entry + "?from=25");
            all.add(entry + "?sort=figure");
            all.add(entry + "?state=unreviewed&from=50");
            all.add(entry + "?tier=A");
        }
        return all;
    }

    private static List<String> pages(String view, int many) {
        List<String> all = new ArrayList<>(List.of(view));
        for (int page = 1; page < many; page++) {
            all.add(view + "?from=" + page * LINES);
        }
        return all;
    }

    private static List<String> varied(String view, String... filters) {
        List<String> all = new ArrayList<>();
        for (String filter : filters) {
            all.add(view + "?" + filter);
            all.add(view + "?" + filter + "&from=50");
            all.add(view + "?" + filter + "&from=1000");
        }
        return all;
    }

    private static List<String> under(List<String> paths, String before, String after) {
        return paths.stream().map(path -> before + path + after).toList();
    }

    /** What links of these pages lead to. */
    private List<String> linked(List<String> pages, String to) {
        Pattern wanted = Pattern.compile(to);
        Set<String> found = new LinkedHashSet<>();
        for (String page : pages) {
            Matcher link = LINK.matcher(text(page));
            while (link.find() && found.size() < MANY) {
                if (wanted.matcher(link.group(1)).matches()) {
                    found.add(link.group(1));
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("no page leads to " + to);
        }
        return List.copyOf(found);
    }

    private String text(String address) {
        try {
            return reader.text(address);
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(address, e);
        }
    }
}
