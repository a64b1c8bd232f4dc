package org.waybill.corroboration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** A sentence that says more of a source than the claim's own. */
class NamedAtTest {
    private static final String SEEN = "It has begun, say shipping documents seen by the Financial Times.";
    private static final String BETWEEN = " Five tankers sailed. ";
    private static final String TOLD = "Russia delivered oil, according to the documents.";

    @Test
    void records_speak_for_whoever_is_named_as_having_looked_at_them_further_up() {
        assertThat(telling(SEEN + BETWEEN + TOLD).speaker().as()).isEqualTo(Speaker.As.OUTLET);
        assertThat(telling(SEEN + BETWEEN + TOLD).ground()).isEqualTo(Telling.Ground.SEPARATE);
    }

    @Test
    void a_sentence_that_does_not_name_the_source_tells_nothing_of_it() {
        String other = "It has begun, say shipping documents." + " The Financial Times has seen footage. ";
        assertThat(telling(other + TOLD).speaker().as()).isEqualTo(Speaker.As.THING);
        assertThat(telling(other + TOLD).ground()).isEqualTo(Telling.Ground.NOT_TOLD);
    }

    @Test
    void a_name_at_the_edge_of_a_text_and_one_of_no_length_have_a_sentence_too() {
        String text = SEEN + BETWEEN + TOLD;
        Document.About about = new Document.About("", "", "", null, "en", "text");
        Document document = new Document("one", Sha256.of("one"), "one.txt", about, text);
        Span own = new Span(SEEN.length(), SEEN.length() + BETWEEN.length());
        for (int at : new int[] {0, text.length()}) {
            assertThat(NamedAt.sentences(claim(document, new Span(at, at), own), document))
                    .containsExactly(own.of(text), at == 0 ? SEEN + " " : TOLD);
        }
    }

    private static Telling telling(String text) {
        Document.About about =
                new Document.About("", "Financial Times", "", PartialDate.parse("2024-03-26"), "en", "text");
        Document document = new Document("one", Sha256.of("one"), "one.txt", about, text);
        int named = text.indexOf("shipping documents");
        int told = text.indexOf(TOLD);
        Reading reading = new Reading(
                document,
                List.of(claim(
                        document,
                        new Span(named, named + "shipping documents".length()),
                        new Span(told, text.length()))),
                List.of());
        return new Sheets(Registry.bundled(), Taxonomy.bundled())
                .of(reading)
                .sheet(any -> true)
                .tellings()
                .get(0);
    }

    private static Claim claim(Document document, Span source, Span told) {
        Slots slots = new Slots(
                Slot.of(List.of(Party.state("RU")), told, "test"),
                Slot.of(List.of(Party.state("KP")), told, "test"),
                Slot.of(List.of("oil"), told, "test"),
                Slot.unstated("no figure"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(new Attribution("shipping documents", List.of()), source, "test"),
                new Status(Modality.ASSERTED, false, "test"),
                Tier.A,
                "test@1",
                document.quote(told));
    }
}
