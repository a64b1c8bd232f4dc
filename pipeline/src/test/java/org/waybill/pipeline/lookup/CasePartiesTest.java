package org.waybill.pipeline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.model.Attribution;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.ClaimType;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.FiledReview;
import org.waybill.model.ListedNumber;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Review;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Sought;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** Whom a case looks up, and as whom. */
class CasePartiesTest {
    private static final String SENTENCE = "Wagner sent shells to NORINCO.";

    private static Document document(String text) {
        return new Document(
                "d" + text.length(),
                Sha256.of(text),
                "d.txt",
                new Document.About("", "", "", null, "en", "text"),
                text);
    }

    private static Claim claim(Document document, Party... actors) {
        Span whole = new Span(0, document.text().indexOf('.') + 1);
        return new Claim(
                ClaimType.TRANSFER,
                new Slots(
                        Slot.of(
                                Arrays.asList(actors),
                                new Span(0, document.text().indexOf(' ')),
                                "supply/subject"),
                        Slot.unstated("nobody"),
                        Slot.unstated("nothing"),
                        Slot.unstated("none"),
                        Slot.unstated("never"),
                        Slot.unstated("nowhere")),
                Slot.of(Attribution.author(), whole, "author"),
                new Status(Modality.ASSERTED, false, "plain"),
                Tier.B,
                "supply@1",
                document.quote(whole));
    }

    private static List<Sought> sought(Document document, Docket docket, Claim... claims) {
        Reading reading = new Reading(document, List.of(claims), List.of());
        return CaseParties.of(new Case(List.of(reading), List.of(), List.of(), Dependence.NONE, docket));
    }

    private static List<String> ships(String text) {
        return sought(document(text), Docket.NONE).stream()
                .map(one -> one.party().id() + " " + one.subject().countries()
                        + one.subject().numbers().stream()
                                .map(ListedNumber::value)
                                .toList())
                .toList();
    }

    @Test
    void states_and_the_merely_described_are_not_looked_up() {
        Document document = document(SENTENCE);
        Claim claim = claim(
                document,
                Party.state("RU"),
                new Party("eleven companies", Party.Kind.DESCRIBED),
                new Party("Wagner Group", Party.Kind.ARMED_GROUP));
        assertThat(sought(document, Docket.NONE, claim))
                .extracting(one -> one.party().id())
                .containsExactly("Wagner Group");
    }

    @Test
    void the_documents_own_spelling_is_asked_beside_the_name_it_stands_for() {
        Document document = document(SENTENCE);
        Claim claim = claim(document, new Party("Wagner Group", Party.Kind.ARMED_GROUP));
        assertThat(sought(document, Docket.NONE, claim)).singleElement().satisfies(one -> {
            assertThat(one.subject().names()).containsExactly("Wagner", "Wagner Group");
            assertThat(one.said()).containsExactly(claim.passage());
        });
    }

    @Test
    void a_family_name_alone_is_not_asked_for_a_person() {
        Document document = document("Mukurchev sold shells.");
        Claim claim = claim(document, new Party("Ashot Mkrtychev", Party.Kind.PERSON));
        assertThat(sought(document, Docket.NONE, claim))
                .flatExtracting(one -> one.subject().names())
                .containsExactly("Ashot Mkrtychev");
    }

    @Test
    void whoever_stands_in_a_rejected_claim_alone_is_not_looked_up() {
        Document document = document(SENTENCE);
        Claim claim = claim(document, new Party("Wagner Group", Party.Kind.ARMED_GROUP));
        ClaimId id = new ClaimId(Sha256.of("claim").hex());
        List<FiledReview> reviews =
                List.of(new FiledReview(1, Instant.EPOCH, new Review(new Decision.Reject(id), "ana", "not said")));
        Docket docket = new Docket(
                Map.of(claim, id), Decisions.of(reviews), reviews, List.of(), List.of(), Map.of(), Optional.empty());
        assertThat(sought(document, docket, claim)).isEmpty();
    }

    @Test
    void a_ship_with_a_number_is_another_party_than_one_of_its_name_alone() {
        assertThat(ships("The vessel Maria (IMO 8517839) left. Later a cargo ship, the “Maria”, came."))
                .containsExactly("Maria [][]", "Maria, IMO 8517839 [][8517839]");
    }

    @Test
    void a_paper_that_shouts_tells_of_the_same_ship_and_flags_are_gathered() {
        assertThat(ships("The Russian-flagged vessel LADY R left. The Togo-flagged vessel Lady R came."))
                .containsExactly("Lady R [RU, TG][]");
    }

    @Test
    void a_number_without_a_name_is_a_party_by_itself() {
        assertThat(ships("They paid for IMO 9161003 in May.")).containsExactly("IMO 9161003 [][9161003]");
    }

    @Test
    void a_ship_is_quoted_with_the_sentence_it_stands_in() {
        Document document = document("It rained. On Monday the M.V. Wise Honest left U.S. waters. Nobody saw it.");
        assertThat(sought(document, Docket.NONE).get(0).said())
                .extracting(Passage::text)
                .containsExactly("On Monday the M.V. Wise Honest left U.S. waters.");
    }
}
