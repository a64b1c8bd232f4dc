package org.waybill.intake.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page, as far as it names the article, its date and its publisher.
 *
 * <p>The first value under each name counts, whatever object it stands in: pages with several objects put the article
 * first or repeat its date. Broken JSON-LD is as if there were none.
 */
final class LinkedFacts {
    private static final int DEEPEST = 50;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Map<String, String> values = new HashMap<>();

    private LinkedFacts() {}

    static LinkedFacts of(Document page) {
        LinkedFacts linked = new LinkedFacts();
        for (Element script : page.select("script[type=application/ld+json]")) {
            linked.take(script.data());
        }
        return linked;
    }

    String headline() {
        return values.getOrDefault("headline", "");
    }

    String published() {
        return values.getOrDefault("datePublished", "");
    }

    String publisher() {
        return values.getOrDefault("publisher.name", "");
    }

    private void take(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    keep(parser);
                }
            }
        } catch (IOException e) {
            // What was read before the break is kept; the page's other facts stand without it.
        }
    }

    private void keep(JsonParser parser) throws IOException {
        String name = String.valueOf(parser.currentName());
        String text = parser.getText();
        values.putIfAbsent(name, text);
        var around = parser.getParsingContext().getParent();
        if (around != null) {
            values.putIfAbsent(around.getCurrentName() + "." + name, text);
        }
    }
}
