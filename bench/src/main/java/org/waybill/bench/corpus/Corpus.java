package org.waybill.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.score.FlatClaim;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * Documents, and the gold claims of some of them.
 *
 * @param documents by id, in the order of their file names
 * @param gold claims by document id, in the order of the gold file
 */
public record Corpus(Map<String, Document> documents, Map<String, List<FlatClaim>> gold) {

    /** Reads a folder of documents and a gold file beside it. */
    public static Corpus read(Path folder, Path goldFile) {
        return read(folder, List.of(goldFile));
    }

    /** Reads a folder of documents and the gold files beside it, in the order given. */
    public static Corpus read(Path folder, List<Path> goldFiles) {
        Map<String, Document> documents = new LinkedHashMap<>();
        JsonFiles.in(folder, "json").stream().map(Corpus::document).forEach(one -> documents.put(one.id(), one));
        Map<String, List<FlatClaim>> gold = new LinkedHashMap<>();
        for (Path file : goldFiles) {
            claims(file).forEach((id, claims) -> gold.put(id, placed(claims, find(documents, id, file))));
        }
        return new Corpus(documents, gold);
    }

    private static Document find(Map<String, Document> documents, String id, Path goldFile) {
        Document document = documents.get(id);
        if (document == null) {
            throw new UnreadableCase(goldFile, "names document " + id + ", which is not in the folder. Add it.");
        }
        return document;
    }

    private static List<FlatClaim> placed(List<FlatClaim> claims, Document document) {
        return claims.stream()
                .map(claim -> claim.withPassage(
                        Sentences.around(document.text(), claim.standing().anchor())))
                .toList();
    }

    /** The documents that have gold claims, in the order of the gold file. */
    public List<Document> labelled() {
        return gold.keySet().stream()
                .flatMap(id -> Stream.ofNullable(documents.get(id)))
                .toList();
    }

    /** Claims by document: a document a line with its claims, or a claim a line with its document. */
    public static Map<String, List<FlatClaim>> claims(Path file) {
        Map<String, List<FlatClaim>> all = new LinkedHashMap<>();
        for (JsonNode line : JsonFiles.lines(file)) {
            boolean whole = line.has("claims");
            List<FlatClaim> claims = all.computeIfAbsent(
                    id(line, whole ? "id" : "document", whole ? "document" : "id"), id -> new ArrayList<>());
            if (whole) {
                line.path("claims").forEach(node -> claims.add(ClaimLines.claim(node)));
            } else {
                claims.add(ClaimLines.claim(line));
            }
        }
        return all;
    }

    /** One document, as the corpus stores it. */
    public static Document document(Path file) {
        JsonNode node = JsonFiles.whole(file);
        Document.About about = new Document.About(
                ClaimLines.text(node, "url"),
                ClaimLines.text(node, "publisher"),
                ClaimLines.text(node, "title"),
                date(ClaimLines.text(node, "published")),
                ClaimLines.text(node, "lang"),
                "corpus-json");
        return new Document(
                ClaimLines.text(node, "id"),
                Sha256.of(JsonFiles.text(file)),
                file.getFileName().toString(),
                about,
                ClaimLines.text(node, "text"));
    }

    private static String id(JsonNode line, String first, String second) {
        String id = ClaimLines.text(line, first);
        return id.isEmpty() ? ClaimLines.text(line, second) : id;
    }

    private static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }
}
