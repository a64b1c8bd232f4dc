package org.waybill.bench.subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybill.bench.score.FlatClaim;
import org.waybill.model.Document;

/**
 * What a reader made of some documents. A reader that fails on one is still asked about the others.
 *
 * @param claims by document id, in the order asked
 * @param failures what went wrong, by document id
 */
public record Answers(Map<String, List<FlatClaim>> claims, Map<String, String> failures) {

    public static Answers of(Reader reader, Iterable<Document> documents) {
        Answers answers = new Answers(new LinkedHashMap<>(), new TreeMap<>());
        documents.forEach(document -> answers.ask(reader, document));
        return answers;
    }

    /** Of one document. */
    public List<FlatClaim> of(String document) {
        return claims.getOrDefault(document, List.of());
    }

    private void ask(Reader reader, Document document) {
        try {
            claims.put(
                    document.id(),
                    reader.claims(document).stream()
                            .map(claim -> FlatClaim.of(claim, document.text()))
                            .toList());
        } catch (RuntimeException e) {
            failures.put(document.id(), String.valueOf(e));
        }
    }
}
