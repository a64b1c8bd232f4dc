package org.waybill.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Reading;
import org.waybill.model.Slot;
import org.waybill.model.Span;

/** Whatever the text, reading ends, points at its own characters, and depends on nothing else. */
class HostileTextTest {
    private static final String NEUTRAL = "The weather was fine that day, and nobody went anywhere.";
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

    @Property(tries = 30)
    void a_paragraph_that_names_nobody_changes_no_claim_before_it(@ForAll("texts") String text) {
        String before = NEUTRAL + "\n\n" + text + ".";
        assertThat(readings(Readings.of(before + "\n\n" + NEUTRAL))).isEqualTo(readings(Readings.of(before)));
    }

    @Property(tries = 5)
    void neither_threads_nor_the_order_of_documents_change_a_reading(
            @ForAll @Size(min = 4, max = 12) List<@From("texts") String> texts, @ForAll Random random) {
        Map<String, List<Claim>> alone = new LinkedHashMap<>();
        texts.forEach(text -> alone.put(text, Readings.of(text).claims()));
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        Map<String, List<Claim>> together = shuffled.parallelStream()
                .distinct()
                .collect(Collectors.toConcurrentMap(
                        text -> text, text -> Readings.of(text).claims()));
        assertThat(together).isEqualTo(alone);
    }

    @Property(tries = 40)
    void what_is_argued_stands_in_its_sentence(@ForAll("texts") String text) {
        for (Commentary one : Readings.of(text + " should not stand").commentary()) {
            assertThat(one.passage().span().covers(one.proposition().span())).isTrue();
            assertThat(one.proposition().text())
                    .isEqualTo(one.proposition().span().of(text + " should not stand"));
        }
    }

    static Stream<Arguments> oddTexts() {
        String event = SHIPMENT + ". ";
        return Stream.of(
                Arguments.of("a sentence of 20,000 words", (SHIPMENT + " and ").repeat(2_000) + "that was all.", 1, 10),
                Arguments.of("a token of a million letters", "x".repeat(1_000_000), 0, 0),
                Arguments.of("a token of a million marks", "e\u0301".repeat(500_000), 0, 0),
                Arguments.of("100,000 names", "Iran, Russia, Houthis, ".repeat(33_334), 0, 0),
                Arguments.of("only numbers", "12,345 67 8.9 2023 1,000 ".repeat(1_000), 0, 0),
                Arguments.of("deep brackets", "(".repeat(50_000) + SHIPMENT + ")".repeat(50_000) + ".", 0, 1),
                Arguments.of("quotes that never close", "\u201c".repeat(50_000) + event, 0, 1),
                Arguments.of("a million blanks", " ".repeat(1_000_000) + event + "\n \n".repeat(100_000), 1, 1),
                Arguments.of(
                        "noise of a scanner",
                        "N0rth K0rea s3nt 3,O0O conta1ners 0f she11s t0 Russ1a. ".repeat(200),
                        0,
                        1),
                Arguments.of(
                        "mixed scripts",
                        "\u0420\u043e\u0441\u0441\u0438\u044f \u6771\u4eac\u3002 \u0645\u0631\u062d\u0628\u0627 \ud83d\ude80 sent. "
                                        .repeat(500)
                                + event,
                        1,
                        1),
                Arguments.of("control marks", ("\u202e\u0000\ufeff\ud800 " + event).repeat(20), 0, 2),
                Arguments.of(
                        "no full stop anywhere",
                        (SHIPMENT + " while talks went on in the capital ").repeat(200),
                        1,
                        5));
    }

    /** At most so many claims: a page of noise must not turn into a page of findings. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("oddTexts")
    void odd_texts_end_with_little_or_nothing(String what, String text, int least, int most) {
        Reading reading = Readings.of(text);
        assertThat(reading.claims()).as(what).hasSizeBetween(least, most);
        assertThat(reading.claims())
                .allSatisfy(claim -> assertThat(claim.passage().text())
                        .isEqualTo(claim.passage().span().of(text)));
    }

    /** Every second sentence leans on what was told before: whatever looks back must not look through it all. */
    @Test
    void four_times_the_text_takes_about_four_times_the_work() {
        seconds(leaning(200));
        double once = seconds(leaning(500));
        double fourfold = seconds(leaning(2_000));
        assertThat(fourfold / once)
                .as("4 where the work is linear, 16 where it is quadratic")
                .isLessThan(8);
    }

    /** Time of this thread alone, which other programs on the machine do not change. */
    private static double seconds(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Readings.of(text);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static String leaning(int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 3; i < times; i++) {
            text.append("Iran sent ").append(i).append(" drones to Sudan. It sent another ");
            text.append(i).append(" shells, the agency said. ");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            NORTH KOREA SENT RUSSIA 10,000 CONTAINERS OF MUNITIONS                        | asserted transfer KP>RU munitions
            THE UN PANEL SAYS TURKEY SHIPPED ARMOURED VEHICLES TO LIBYA                   | asserted transfer TR>LY armoured vehicles
            RUSSIA DID NOT SEND SHELLS TO IRAN                                            | not asserted transfer RU>IR shells
            North Korea sent Russia 10,000 containers of munitions                        | asserted transfer KP>RU munitions
            """)
    void capitals_and_missing_full_stops_are_read_where_plain(String text, String claim) {
        assertThat(Readings.of(text).claims()).extracting(Readings::firmLine).contains(claim);
    }

    @Test
    void an_empty_text_gives_an_empty_reading() {
        Reading reading = Readings.of(" \n\n ");
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.commentary()).isEmpty();
    }

    /** What a reading says and where, the document's digest apart. */
    private static List<String> readings(Reading reading) {
        return reading.claims().stream()
                .map(claim -> claim.type() + " " + claim.slots() + claim.attribution() + claim.status() + claim.tier()
                        + claim.grounds() + claim.passage().span())
                .toList();
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
