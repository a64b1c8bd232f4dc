package org.waybill.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.SampleReading;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Grounds;
import org.waybill.model.PartialDate;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Status;
import org.waybill.model.Tier;

class ClaimsTest {
    private static final Reading READING = SampleReading.reading();
    private static final Claim CLAIM = READING.claims().get(0);

    @Test
    void the_ids_of_the_sample_never_change() {
        assertThat(Claims.of(ReadingJson.of(READING, new Extractor("waybill-rules", "2"))).ids().stream()
                        .map(ClaimId::brief))
                .containsExactly("30a02dc5781a", "169fa5480e4d", "60cdbe8e0a4f");
    }

    @Test
    void a_stranger_gets_the_id_by_taking_out_one_member() {
        ObjectNode claim = new ClaimJson(READING.document()).of(CLAIM);
        ClaimId id = Claims.id(claim);
        claim.remove("found");
        assertThat(Sha256.of(CanonicalJson.bytes(claim)).hex()).isEqualTo(id.hex());
    }

    @Test
    void to_ask_for_the_id_takes_nothing_out() {
        ObjectNode claim = new ClaimJson(READING.document()).of(CLAIM);
        Claims.id(claim);
        assertThat(claim.has("found")).isTrue();
    }

    @Test
    void a_claim_found_by_other_rules_keeps_its_id() {
        Slots slots = CLAIM.slots();
        Claim again = new Claim(
                CLAIM.type(),
                new Slots(
                        new Slot.Filled<>(
                                slots.actors().value().orElseThrow(),
                                slots.actors().spans(),
                                "move/origin"),
                        slots.target(),
                        slots.items(),
                        slots.quantity(),
                        slots.period(),
                        Slot.unstated("another reason")),
                CLAIM.attribution(),
                new Status(CLAIM.status().modality(), CLAIM.status().negated(), "another cue"),
                Tier.B,
                "supply@3",
                CLAIM.passage(),
                new Grounds(SampleReading.at("have gone"), List.of("a new condition")));
        assertThat(id(again)).isEqualTo(id(CLAIM));
    }

    @Test
    void a_claim_that_says_the_contrary_has_another_id() {
        Status negated =
                new Status(CLAIM.status().modality(), true, CLAIM.status().rule());
        assertThat(id(with(negated))).isNotEqualTo(id(CLAIM));
    }

    @Test
    void the_same_words_in_another_document_have_another_id() {
        Document other = new Document(
                "s3",
                Sha256.of("a copy of the page"),
                "inbox/s3.html",
                READING.document().about(),
                READING.document().text());
        Claim copied = new Claim(
                CLAIM.type(),
                CLAIM.slots(),
                CLAIM.attribution(),
                CLAIM.status(),
                CLAIM.tier(),
                CLAIM.rule(),
                other.quote(CLAIM.passage().span()),
                CLAIM.grounds());
        assertThat(Claims.id(new ClaimJson(other).of(copied))).isNotEqualTo(id(CLAIM));
    }

    private static Claim with(Status status) {
        return new Claim(
                CLAIM.type(),
                CLAIM.slots(),
                CLAIM.attribution(),
                status,
                CLAIM.tier(),
                CLAIM.rule(),
                CLAIM.passage(),
                CLAIM.grounds());
    }

    private static ClaimId id(Claim claim) {
        return Claims.id(new ClaimJson(READING.document()).of(claim));
    }

    @Test
    void what_was_said_on_another_day_is_another_claim_and_what_tells_no_day_keeps_its_bytes() throws NotCanonical {
        Attribution undated = CLAIM.attribution().value().orElseThrow();
        ObjectNode without = new ClaimJson(READING.document()).of(CLAIM);
        ObjectNode with = new ClaimJson(READING.document()).of(said(undated, PartialDate.parse("2024-02")));
        assertThat(without.at("/attribution/value").has("said")).isFalse();
        assertThat(with.at("/attribution/value/said").asText()).isEqualTo("2024-02");
        assertThat(Claims.id(with)).isNotEqualTo(Claims.id(without));
        assertThat(new ClaimJson(READING.document()).of(said(undated, null))).isEqualTo(without);
        assertThat(new ClaimJson(READING.document())
                        .read(CanonicalJson.read(CanonicalJson.bytes(with)))
                        .attribution()
                        .value()
                        .map(Attribution::said))
                .contains(PartialDate.parse("2024-02"));
    }

    @Test
    void no_day_is_told_by_leaving_it_out() {
        ObjectNode claim = new ClaimJson(READING.document()).of(CLAIM);
        ((ObjectNode) claim.at("/attribution/value")).putNull("said");
        assertThatThrownBy(() -> new ClaimJson(READING.document()).read(claim))
                .isInstanceOf(BadReading.class)
                .hasMessageContaining("/attribution/value/said");
    }

    private static Claim said(Attribution attribution, @Nullable PartialDate date) {
        return new Claim(
                CLAIM.type(),
                CLAIM.slots(),
                new Slot.Filled<>(
                        new Attribution(attribution.source(), attribution.relays(), date),
                        CLAIM.attribution().spans(),
                        "tell/subject"),
                CLAIM.status(),
                CLAIM.tier(),
                CLAIM.rule(),
                CLAIM.passage(),
                CLAIM.grounds());
    }
}
