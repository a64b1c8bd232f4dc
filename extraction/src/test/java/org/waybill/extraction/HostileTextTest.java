package org.waybill.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.waybill.model.Claim;
import org.waybill.model.Reading;
import org.waybill.model.Slot;
import org.waybill.model.Span;

/** Whatever the text, reading ends, points at its own characters, and depends on nothing else. */
class HostileTextTest {
    private static final String SHIPMENT = "North Korea sent 3,000 containers of shells to Russia";

    @Property(tries = 60)
    void spans_lie_inside_the_document_and_passages_quote_it(@ForAll("texts") String text) {
        for (Claim claim : Readings.of(text).claims()) {
            assertThat(claim.passage().text()).isEqualTo(claim.passage().span().of(text));
            assertThat(spans(claim)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @Property(tries = 20)
    void a_reading_does_not_depend_on_what_was_read_before(@ForAll("texts") String text) {
        List<Claim> first = Readings.of(text).claims();
        Readings.of(SHIPMENT + ". Iran sent drones to Sudan.");
        assertThat(Readings.of(text).claims()).isEqualTo(first);
    }

    /** Words the rules look for, cut and glued at random, with noise between. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "North Korea",
                        "Russia",
                        "the",
                        "sent",
                        "supplied",
                        "20,000",
                        "containers",
                        "of",
                        "munitions",
                        "to",
                        "with",
                        "since",
                        "September 2023",
                        "denied",
                        "that",
                        "it",
                        "and",
                        ",",
                        ".",
                        "\n\n",
                        "\u201c",
                        "said",
                        "its",
                        "which",
                        "Kyiv",
                        "fired",
                        "missiles",
                        "at",
                        "no",
                        "evidence",
                        "may",
                        "have",
                        "\ud83d\ude80",
                        "\u0420\u043e\u0441\u0441\u0438\u044f",
                        "\u202e",
                        "(",
                        ")",
                        "-",
                        "up to",
                        "if")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Test
    void a_sentence_of_twenty_thousand_words_ends() {
        String text = (SHIPMENT + " and ").repeat(2_000) + "that was all.";
        assertThat(Readings.of(text).claims()).isNotEmpty();
    }

    @Test
    void a_text_without_a_full_stop_is_read() {
        assertThat(lines(Readings.of(
                        SHIPMENT + " in October after leaders met for talks on trade and security matters")))
                .contains("transfer KP>RU shells");
    }

    @Test
    void capitals_throughout_are_read_or_give_nothing_false() {
        assertThat(lines(Readings.of((SHIPMENT + ".").toUpperCase(java.util.Locale.ROOT))))
                .allSatisfy(line -> assertThat(line).startsWith("transfer KP>RU"));
    }

    @Test
    void nested_brackets_and_quotes_do_not_exhaust_the_stack() {
        String text = "(".repeat(5_000) + SHIPMENT + ")".repeat(5_000) + ".";
        assertThat(Readings.of(text).commentary()).isNotNull();
    }

    @Test
    void an_empty_text_gives_an_empty_reading() {
        Reading reading = Readings.of(" \n\n ");
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.commentary()).isEmpty();
    }

    private static List<String> lines(Reading reading) {
        return reading.claims().stream().map(Readings::line).toList();
    }

    private static List<Span> spans(Claim claim) {
        return Stream.<Slot<?>>of(
                        claim.slots().actors(),
                        claim.slots().target(),
                        claim.slots().items(),
                        claim.slots().quantity(),
                        claim.slots().period(),
                        claim.slots().place(),
                        claim.attribution())
                .flatMap(slot -> slot.spans().stream())
                .toList();
    }
}
