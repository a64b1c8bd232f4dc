package org.waybill.pipeline.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The labelled cases of {@code cases/assessment}, as their README tells. */
final class CaseFiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Path FOLDER = Path.of("..", "cases", "assessment");

    private CaseFiles() {}

    /** Every case, by file, then as written. */
    static List<LabelledCase> all() {
        return files().stream().flatMap(file -> in(file).stream()).toList();
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<LabelledCase> in(Path file) {
        JsonNode root = read(file);
        only(file.toString(), root, "family", "cases");
        return Stream.of(root.path("cases"))
                .flatMap(CaseFiles::elements)
                .map(one -> LabelledCase.of(root.path("family").asText(), one))
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(file + ": " + broken.getMessage(), broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a list holds; a single value is a list of one, nothing is an empty list. */
    static Stream<JsonNode> elements(JsonNode node) {
        Stream.Builder<JsonNode> all = Stream.builder();
        if (node.isArray()) {
            node.forEach(all::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            all.add(node);
        }
        return all.build();
    }

    /** A misspelt key would be an expectation that nobody checks. */
    static void only(String where, JsonNode node, String... keys) {
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(Set.of(keys));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    where + " has keys that nobody reads: " + unknown + "; known are " + new TreeSet<>(Set.of(keys)));
        }
    }
}
