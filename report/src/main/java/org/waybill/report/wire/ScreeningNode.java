package org.waybill.report.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waybill.model.CaseScreening;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.PartialDate;
import org.waybill.model.Sought;
import org.waybill.model.TokenPair;
import org.waybill.report.outline.Likeness;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.WellFormed;

/** Writes what lists have on a case in the form that {@code docs/formats/report-json.md} promises. */
public final class ScreeningNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PLACES = 4;

    private final Outline outline;
    private final CaseScreening screening;

    public ScreeningNode(Outline outline, CaseScreening screening) {
        this.outline = outline;
        this.screening = screening;
    }

    /** Everybody who was looked up, with every match, dismissed ones too. */
    public ObjectNode of() {
        ObjectNode node = JSON.objectNode()
                .put("notice", WellFormed.text(screening.notice()))
                .put("policy", WellFormed.text(screening.policy()))
                .put("threshold", number(screening.threshold()));
        node.set("lists", array(screening.editions(), ScreeningNode::list));
        ArrayNode missing = node.putArray("missing");
        screening.missing().forEach(missing::add);
        node.set("parties", array(screening.answers(), this::party));
        return node;
    }

    private static ObjectNode list(ListEdition edition) {
        return JSON.objectNode()
                .put("key", edition.list())
                .put("title", WellFormed.text(edition.title()))
                .put("published", edition.published().map(PartialDate::toString).orElse(null))
                .put("sha256", edition.sha256().hex())
                .put("entries", edition.entries());
    }

    private ObjectNode party(CaseScreening.Answer answer) {
        Sought sought = answer.sought();
        ObjectNode node = JSON.objectNode()
                .put("party", WellFormed.text(sought.party().id()))
                .put("kind", sought.party().kind().key());
        node.set("names", Texts.of(sought.subject().names()));
        node.set("countries", Texts.of(sought.subject().countries()));
        node.set("numbers", array(sought.subject().numbers(), ScreeningNode::number));
        ArrayNode notes = node.putArray("notes");
        sought.said().stream()
                .map(passage -> outline.noteNumber(passage))
                .sorted()
                .forEach(notes::add);
        node.set("matches", array(Likeness.of(answer, outline.docket().decisions()), this::match));
        return node;
    }

    private ObjectNode match(Likeness likeness) {
        Match match = likeness.match();
        ObjectNode node = JSON.objectNode()
                .put("list", match.edition().list())
                .put("entry", WellFormed.text(match.listing().id().entry()))
                .put("version", match.listing().version().hex())
                .put("score", number(match.score()))
                .put("state", likeness.state().name().toLowerCase(Locale.ROOT))
                .put("sentence", WellFormed.text(match.sentence()));
        node.set("listing", listing(match.listing()));
        node.set("name", match.name().map(ScreeningNode::name).orElse(null));
        node.set("findings", array(match.findings(), ScreeningNode::finding));
        likeness.dismissal().ifPresent(filed -> {
            node.put("review", filed.place());
            node.set("changes", Texts.of(likeness.changes(screening)));
        });
        return node;
    }

    private static ObjectNode listing(Listing listing) {
        ObjectNode node = JSON.objectNode().put("kind", listing.kind().key());
        node.set("names", array(listing.names(), ScreeningNode::listed));
        node.set(
                "births",
                Texts.of(listing.births().stream().map(Object::toString).toList()));
        node.set("numbers", array(listing.numbers(), ScreeningNode::number));
        node.set("facts", array(listing.facts(), ScreeningNode::fact));
        return node.put("listed_on", listing.listedOn().map(Object::toString).orElse(null))
                .put("changed_on", listing.changedOn().map(Object::toString).orElse(null));
    }

    private static ObjectNode listed(ListedName name) {
        return JSON.objectNode()
                .put("text", WellFormed.text(name.text()))
                .put("kind", name.kind().key())
                .put("strength", name.strength().key());
    }

    private static ObjectNode number(ListedNumber number) {
        return JSON.objectNode()
                .put("kind", number.kind().key())
                .put("value", WellFormed.text(number.value()))
                .put("country", number.country().isEmpty() ? null : number.country());
    }

    private static ObjectNode fact(ListedFact fact) {
        return JSON.objectNode()
                .put("kind", fact.kind().key())
                .put("value", WellFormed.text(fact.value()))
                .put("code", fact.code().isEmpty() ? null : WellFormed.text(fact.code()));
    }

    private static ObjectNode name(NameComparison name) {
        ObjectNode node = JSON.objectNode()
                .put("asked", WellFormed.text(name.asked()))
                .put("listed", WellFormed.text(name.listed().text()))
                .put("score", number(name.score()));
        node.set("tokens", array(name.tokens(), ScreeningNode::token));
        return node;
    }

    private static ObjectNode token(TokenPair token) {
        return JSON.objectNode()
                .put("asked", WellFormed.text(token.asked()))
                .put("listed", WellFormed.text(token.listed()))
                .put("relation", token.relation().key())
                .put("similarity", number(token.similarity()))
                .put("weight", number(token.weight()));
    }

    private static ObjectNode finding(MatchFinding finding) {
        return JSON.objectNode()
                .put("row", finding.row())
                .put("asked", WellFormed.text(finding.asked()))
                .put("listed", WellFormed.text(finding.listed()))
                .put("points", number(finding.points()))
                .put("reason", WellFormed.text(finding.reason()));
    }

    /** Four places, the same digits on every machine. */
    private static BigDecimal number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    private static <T> ArrayNode array(List<T> all, Function<T, ObjectNode> one) {
        ArrayNode array = JSON.arrayNode();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }
}
