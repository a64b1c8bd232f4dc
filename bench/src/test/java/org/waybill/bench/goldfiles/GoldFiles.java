package org.waybill.bench.goldfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.bench.corpus.JsonFiles;

/**
 * The files of one gold set as they lie on disk.
 *
 * @param documents by id
 * @param lines of the gold files, in their order
 */
record GoldFiles(Map<String, JsonNode> documents, List<JsonNode> lines) {

    static GoldFiles read(Path documents, List<Path> gold) {
        Map<String, JsonNode> byId = new TreeMap<>();
        JsonFiles.in(documents, "json").forEach(file -> {
            JsonNode document = JsonFiles.whole(file);
            byId.put(document.path("id").asText(), document);
        });
        return new GoldFiles(
                byId,
                gold.stream().flatMap(file -> JsonFiles.lines(file).stream()).toList());
    }

    static GoldFiles folder(Path folder) {
        return read(folder.resolve("documents"), JsonFiles.in(folder, "jsonl"));
    }

    int claims() {
        return lines.stream().mapToInt(line -> line.path("claims").size()).sum();
    }

    /** By id and number of the claim; nothing of what the documents say. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode line : lines) {
            String id = line.path("id").asText();
            if (!seen.add(id)) {
                faults.add(id + ": annotated twice");
            }
            JsonNode document = documents.get(id);
            faults.addAll(document == null ? List.of(id + ": has no document") : ofClaims(line, document));
        }
        return faults;
    }

    private static List<String> ofClaims(JsonNode line, JsonNode document) {
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (JsonNode claim : line.path("claims")) {
            number++;
            for (String fault : ClaimForm.faults(claim, document.path("text").asText())) {
                faults.add(line.path("id").asText() + " claim " + number + ": " + fault);
            }
        }
        return faults;
    }

    /** Of the documents of the project's own sets, which all say what they are. */
    List<String> documentFaults() {
        Set<String> annotated =
                lines.stream().map(line -> line.path("id").asText()).collect(Collectors.toSet());
        return documents.entrySet().stream()
                .flatMap(entry -> faults(entry.getValue(), annotated.contains(entry.getKey()))
                        .map(fault -> entry.getKey() + ": " + fault))
                .toList();
    }

    private static Stream<String> faults(JsonNode document, boolean annotated) {
        Map<String, Boolean> kept = new TreeMap<>();
        kept.put("does not say that it was written for tests", says(document, "written_for", "test"));
        kept.put("gives a url", document.path("url").isNull());
        kept.put("is not in English", says(document, "lang", "en"));
        kept.put("has no regime", !says(document, "regime", ""));
        kept.put("has no manner", !says(document, "manner", ""));
        kept.put("has no publisher", !says(document, "publisher", ""));
        kept.put("has no ISO date", !says(document, "published", "") && ClaimForm.isDate(document.path("published")));
        kept.put("has no line of gold", annotated);
        return kept.entrySet().stream().filter(rule -> !rule.getValue()).map(Map.Entry::getKey);
    }

    private static boolean says(JsonNode document, String key, String what) {
        return document.path(key).asText("").equals(what);
    }
}
