package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.server.workbench.api.declared.Operation;

/** The API's description names every route that is served, and no other. */
class DeclaredRoutesTest {
    /** It does not describe itself. */
    private static final String DESCRIPTION = "/openapi.json";

    @Test
    void every_route_of_the_api_is_declared_and_every_declared_one_is_served(@TempDir Path folder) throws IOException {
        try (Browser browser = Browser.on(folder)) {
            String described = browser.get(Operation.BASE + DESCRIPTION).body();
            assertThat(served(browser)).hasSizeGreaterThan(10).isEqualTo(declared(described));
        }
    }

    private static Set<String> served(Browser browser) {
        Set<String> all = new TreeSet<>();
        browser.server().javalin().unsafe.internalRouter.allHttpHandlers().forEach(parsed -> {
            HandlerType method = parsed.endpoint.method;
            String path = parsed.endpoint.path;
            // HEAD asks what GET does.
            if (method.isHttpMethod() && !method.equals(HandlerType.HEAD) && path.startsWith("/api")) {
                all.add(method.name() + " " + path);
            }
        });
        all.remove("GET " + Operation.BASE + DESCRIPTION);
        return all;
    }

    private static Set<String> declared(String described) throws IOException {
        JsonNode description = new ObjectMapper().readTree(described);
        String base = description.at("/servers/0/url").asText();
        assertThat(base).isEqualTo(Operation.BASE);
        Set<String> all = new TreeSet<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + base + path.getKey())));
        return all;
    }
}
