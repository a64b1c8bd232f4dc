package org.waybill.bench.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
    private static final int ENOUGH = 40;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Addresses(URI root) {
        this.root = root;
    }

    /** Some addresses of each view, by the view's name; views that do not answer are left out. */
    Map<String, List<String>> all() {
        Map<String, List<String>> views = new LinkedHashMap<>();
        put(views, "case", List.of("/"));
        put(views, "ledger", pages("/ledger"));
        put(
                views,
                "ledger, filtered",
                varied("/ledger", "q=Sanctions&", "q=Russia&", "kind=transfer&", "grade=single_origin&", "party=RU&"));
        Set<String> entries = links("/ledger", "/entries/[0-9a-f]+");
        links("/ledger?page=40", "/entries/[0-9a-f]+").forEach(entries::add);
        put(views, "entry, the largest", entries.stream().limit(1).toList());
        put(views, "entry", List.copyOf(entries));
        String largest = entries.stream().findFirst().orElse("/ledger");
        put(views, "claims of an entry", List.of(largest + "/claims", largest + "?page=20", largest + "?claims=20"));
        put(views, "documents", pages("/documents"));
        Set<String> documents = links(largest, "/documents/[0-9a-f]{64}");
        documents.addAll(links("/documents", "/documents/[0-9a-f]{64}"));
        put(views, "document", List.copyOf(documents));
        put(views, "parties", pages("/parties"));
        put(views, "party", List.copyOf(links("/parties", "/parties/[0-9a-f]+")));
        put(views, "provisions", List.of("/provisions"));
        put(views, "provision", List.copyOf(links("/provisions", "/provisions/[A-Za-z0-9-]+")));
        put(views, "log", pages("/log"));
        put(views, "log, filtered", varied("/log", "kind=review&", "by=ana&", "decision=reject&"));
        put(views, "gaps", List.of("/gaps"));
        put(views, "exports", List.of("/exports"));
        put(views, "api, entries", pages("/api/v1/entries"));
        put(views, "api, claims", pages("/api/v1/claims"));
        put(views, "api, documents", pages("/api/v1/documents"));
        put(views, "api, log", pages("/api/v1/log"));
        return views;
    }

    private static List<String> pages(String view) {
        List<String> all = new ArrayList<>(List.of(view));
        for (int page = 2; page < ENOUGH; page += 6) {
            all.add(view + "?page=" + page);
        }
        return all;
    }

    private static List<String> varied(String view, String... filters) {
        List<String> all = new ArrayList<>();
        for (String filter : filters) {
            all.add(view + "?" + filter + "page=1");
            all.add(view + "?" + filter + "page=3");
        }
        return all;
    }

    /** Only what answers at all. */
    private void put(Map<String, List<String>> views, String name, List<String> addresses) {
        List<String> answering = addresses.stream()
                .filter(address -> get(address).statusCode() == 200)
                .toList();
        if (!answering.isEmpty()) {
            views.put(name, answering);
        }
    }

    private Set<String> links(String page, String to) {
        Set<String> found = new LinkedHashSet<>();
        Pattern wanted = Pattern.compile(to);
        Matcher matcher = LINK.matcher(get(page).body());
        while (matcher.find() && found.size() < ENOUGH) {
            Matcher address = wanted.matcher(matcher.group(1));
            if (address.lookingAt()) {
                found.add(address.group());
            }
        }
        return found;
    }

    private HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(root.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(address, e);
        }
    }
}
