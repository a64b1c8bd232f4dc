package org.waybill.server.workbench.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.waybill.server.workbench.api.declared.Operation;

/** Values for parameters of paths, as the case has them. */
final class Examples {
    /** Where a path begins so, its parameter is found at that place of that list's first row. */
    private static final Map<String, String> LISTS = Map.of(
            "/entries/", "/entries /rows/0/id",
            "/documents/", "/documents /rows/0/sha256",
            "/parties/", "/parties /rows/0/party/code",
            "/provisions/", "/provisions /rows/0/id",
            "/log/", "/log /rows/0/place");

    private final Client client;

    Examples(Client client) {
        this.client = client;
    }

    /** A path with its parameter filled in. */
    String address(String path) {
        int brace = path.indexOf('{');
        if (brace < 0) {
            return path;
        }
        return path.replaceAll("\\{[^}]+}", value(path.substring(0, brace)));
    }

    private String value(String prefix) {
        if (prefix.equals("/jobs/")) {
            HttpResponse<String> begun = client.post(Operation.BASE + "/verifications", "{}");
            return Client.json(begun).path("number").asText();
        }
        if (prefix.equals("/claims/")) {
            return found(address("/entries/{id}/claims") + " /rows/0/id");
        }
        return found(LISTS.getOrDefault(prefix, ""));
    }

    private String found(String where) {
        String[] parts = where.split(" ", 2);
        JsonNode list = Client.json(client.get(Operation.BASE + parts[0]));
        return list.at(parts[1]).asText();
    }
}
