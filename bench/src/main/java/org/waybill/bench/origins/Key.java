package org.waybill.bench.origins;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waybill.bench.corpus.JsonFiles;
import org.waybill.bench.corpus.UnreadableCase;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;

/**
 * What the owner of the corpus says of its origins: {@code origins.json}.
 *
 * @param questions how many found what
 * @param totals the container totals, by date
 * @param drifted what is wrong with a document, by its id
 */
public record Key(List<Question> questions, List<Total> totals, SortedMap<String, String> drifted) {

    /**
     * A question with its answer.
     *
     * @param words the question
     * @param expected strictly, and with those who support it in part
     */
    record Question(String words, OriginCount expected) {}

    /**
     * A total that an origin gave.
     *
     * @param origin its id
     * @param said the day
     * @param since the month from which it runs
     */
    record Total(String origin, PartialDate said, BigDecimal value, Qualifier qualifier, PartialDate since) {}

    public Key {
        questions = List.copyOf(questions);
        totals = List.copyOf(totals);
    }

    /**
     * Reads the file.
     *
     * @throws UnreadableCase where it is missing, or is no JSON, or a value in it cannot be read
     */
    public static Key read(Path file) {
        JsonNode whole = JsonFiles.whole(file);
        try {
            return new Key(
                    nodes(whole, "questions").map(Key::question).toList(),
                    nodes(whole, "container_totals").map(Key::total).toList(),
                    drifted(whole));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new UnreadableCase(file, "has a value that cannot be read: " + e.getMessage() + ". Mend it.");
        }
    }

    private static Stream<JsonNode> nodes(JsonNode whole, String name) {
        List<JsonNode> nodes = new ArrayList<>();
        whole.path(name).forEach(nodes::add);
        return nodes.stream();
    }

    private static Question question(JsonNode node) {
        return new Question(
                node.path("question").asText(),
                new OriginCount(
                        node.path("expected_strict").asInt(),
                        node.path("expected_lenient").asInt()));
    }

    private static Total total(JsonNode node) {
        return new Total(
                node.path("origin").asText(),
                PartialDate.parse(node.path("statement_date").asText()),
                node.path("value").decimalValue(),
                Qualifier.valueOf(node.path("qualifier").asText().toUpperCase(Locale.ROOT)),
                PartialDate.parse(node.path("since").asText()));
    }

    private static SortedMap<String, String> drifted(JsonNode whole) {
        SortedMap<String, String> drifted = new TreeMap<>();
        nodes(whole, "origins").forEach(origin -> origin.path("corrupted_or_drifted")
                .properties()
                .forEach(entry -> drifted.put(entry.getKey(), entry.getValue().asText())));
        return drifted;
    }
}
