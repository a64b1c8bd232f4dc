package org.waybill.casefile.screened;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.waybill.model.CaseScreening;
import org.waybill.model.ListingId;
import org.waybill.model.Match;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.model.Subject;

/** Screenings as JSON. They are written whole, and read back as far as the next one goes on from them. */
public final class ScreeningJson {
    /** Name and version of the form. */
    public static final String FORMAT = "waybill-screening/1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ScreeningJson() {}

    /** Everything that was asked and found. */
    public static ObjectNode of(CaseScreening screening) {
        ObjectNode node = JSON.objectNode()
                .put("format", FORMAT)
                .put("policy", screening.policy())
                .put("threshold", Decimals.text(screening.threshold()));
        node.set("editions", EditionJson.of(screening.editions()));
        ArrayNode missing = node.putArray("missing");
        screening.missing().forEach(missing::add);
        ArrayNode answers = node.putArray("answers");
        screening.answers().forEach(answer -> answers.add(answer(answer)));
        return node;
    }

    private static ObjectNode answer(CaseScreening.Answer answer) {
        Party party = answer.sought().party();
        ObjectNode node = JSON.objectNode()
                .put("party", Texts.whole(party.id()))
                .put("party_kind", party.kind().key());
        node.set("subject", SubjectJson.of(answer.sought().subject()));
        ArrayNode matches = node.putArray("matches");
        answer.matches().forEach(match -> matches.add(MatchJson.of(match)));
        return node;
    }

    /**
     * What {@link #of} wrote.
     *
     * @throws IllegalArgumentException where it is something else
     */
    public static FiledScreening read(JsonNode node) {
        if (!FORMAT.equals(node.path("format").asText())) {
            throw new IllegalArgumentException("no screening has the form " + node.path("format"));
        }
        return new FiledScreening(
                Texts.of(node, "policy"),
                Decimals.read(node, "threshold"),
                EditionJson.read(node.path("editions")),
                all(node.path("answers"), ScreeningJson::answer));
    }

    private static FiledScreening.Answer answer(JsonNode node) {
        Map<ListingId, Sha256> matches = new TreeMap<>();
        node.path("matches")
                .forEach(match -> matches.put(
                        ListingId.parse(Texts.of(match, "listing")), new Sha256(Texts.of(match, "version"))));
        Party.Kind kind = Party.Kind.valueOf(Texts.of(node, "party_kind").toUpperCase(Locale.ROOT));
        Subject subject = SubjectJson.read(node.path("subject"));
        return new FiledScreening.Answer(new Party(Texts.of(node, "party"), kind), subject, matches);
    }

    static <T> List<T> all(JsonNode array, Function<JsonNode, T> one) {
        List<T> all = new ArrayList<>();
        array.forEach(node -> all.add(one.apply(node)));
        return all;
    }

    /** The pairs of party and wording that matches are, for comparing two screenings. */
    public static FiledScreening filed(CaseScreening screening) {
        return new FiledScreening(
                screening.policy(),
                screening.threshold(),
                screening.editions(),
                screening.answers().stream().map(ScreeningJson::filed).toList());
    }

    private static FiledScreening.Answer filed(CaseScreening.Answer answer) {
        Map<ListingId, Sha256> matches = new TreeMap<>();
        for (Match match : answer.matches()) {
            matches.put(match.listing().id(), match.listing().version());
        }
        return new FiledScreening.Answer(
                answer.sought().party(), answer.sought().subject(), matches);
    }
}
