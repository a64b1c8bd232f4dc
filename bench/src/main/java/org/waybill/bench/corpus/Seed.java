package org.waybill.bench.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybill.bench.rows.YamlRows;
import org.waybill.bench.score.FlatClaim;
import org.waybill.model.Document;
import org.waybill.model.Sha256;

/**
 * The document the project started from, with what it claims and what it only imagines.
 *
 * @param document the text; it bears no date
 * @param gold its claims
 * @param forbidden what it must not be made to claim
 */
public record Seed(Document document, List<FlatClaim> gold, List<Forbidden> forbidden) {

    /**
     * An event that the text speaks of without saying that it took place.
     *
     * @param what the event
     * @param passages stretches of the text that speak of it; a claim out of their sentences breaks the rule
     * @param why why it is none
     */
    public record Forbidden(
            @JsonProperty("what") String what,
            @JsonProperty("passages") List<String> passages,
            @JsonProperty("why") String why) {}

    private record Table(@JsonProperty("forbidden") List<Forbidden> forbidden) {}

    /** Reads the seed's folder among the cases. */
    public static Seed read(Path folder) {
        String text = JsonFiles.text(folder.resolve("seed.txt"));
        Document.About about = new Document.About("", "", "", null, "en", "text");
        Document document = new Document("seed", Sha256.of(text), "seed.txt", about, text);
        Table table = YamlRows.file(folder.resolve("must-not-yield.yaml"), Table.class);
        return new Seed(document, gold(folder.resolve("seed-gold.json"), text), table.forbidden);
    }

    private static List<FlatClaim> gold(Path file, String text) {
        List<FlatClaim> claims = new ArrayList<>();
        for (JsonNode node : JsonFiles.whole(file).path("claims")) {
            FlatClaim claim = ClaimLines.claim(node);
            claims.add(claim.withPassage(Sentences.around(text, claim.standing().anchor())));
        }
        return claims;
    }
}
