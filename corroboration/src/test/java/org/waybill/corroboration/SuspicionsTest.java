package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.Docket;
import org.waybill.model.Reading;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Agreement;

/** Who is suspected of having it from whom because they agree against all others. */
class SuspicionsTest {
    private static final String SLIPS = "Reuters 40t | Yonhap 40t | BBC 40t | Newsweek 30t 10x";

    @ParameterizedTest(name = "{1} raises {2}, because {3}")
    @CsvFileSource(resources = "suspicions.tsv", delimiter = '\t', numLinesToSkip = 2, maxCharsPerColumn = 1_000)
    void who_is_suspected(String mode, String tellers, String suspected, String why) {
        assertThat(words(found(pile(mode, tellers)))).as(why).isEqualTo(suspected);
    }

    @Test
    void a_suspicion_shows_what_it_rests_on() {
        Suspicion found = found(pile("told", SLIPS + " | CNN+1 30t 10x")).get(0);
        assertThat(found.one().name() + " " + found.other().name()).isEqualTo("CNN Newsweek");
        assertThat(List.of(found.shared(), found.departed(), found.agreements().size()))
                .containsExactly(40, 10, 10);
        assertThat(found.agreements(Agreement.Kind.ACCOUNT)).isEqualTo(10);
        assertThat(found.agreements()).allSatisfy(agreement -> assertThat(
                        agreement.one().slots().quantity().value())
                .isEqualTo(agreement.other().slots().quantity().value()));
        assertThat(found.order().oneLater()).isEqualTo(10);
        assertThat(found.words())
                .startsWith("CNN and Newsweek agree on 10 of 10 figures")
                .contains("chance would have it 2.6 times", "in at most 1 of 76,000 cases")
                .contains("CNN is later on 10 of 10.");
    }

    @Test
    void chance_is_that_of_the_others_or_of_the_twos_own_habit_to_differ_whichever_is_larger() {
        Suspicion found = found(pile("told", SLIPS + " | CNN+1 30t 10x")).get(0);
        // Both depart on 10 of 40, and no third one does: each meets the other where it departs with (10 + ½) / 41.
        double each = 10.5 / 41;
        assertThat(found.expected()).isEqualTo(new BigDecimal("2.6"));
        assertThat(found.chance().doubleValue()).isBetween(10 * Math.pow(each, 10), 10 * Math.pow(each, 10) * 1.1);
    }

    @Test
    void a_suspicion_changes_no_count() {
        Pile copied = pile("told", SLIPS + " | CNN+1 30t 10x");
        Pile honest = pile("told", SLIPS + " | CNN+1 30t 10y");
        assertThat(copied.entry().corroboration().origins())
                .isEqualTo(honest.entry().corroboration().origins());
        assertThat(copied.entry().corroboration().findings())
                .isEqualTo(honest.entry().corroboration().findings());
    }

    @Test
    void what_an_analyst_joined_or_parted_is_left_out() {
        Pile pile = pile("told", SLIPS + " | CNN+1 30t 10x");
        for (String decision : List.of("join", "cut")) {
            List<String> slips = IntStream.range(30, 40)
                    .mapToObj(item ->
                            decision + " " + number(pile, "CNN " + item) + " " + number(pile, "Newsweek " + item))
                    .toList();
            assertThat(pile.corroborated(slips).dependence().suspicions())
                    .as(decision)
                    .isEmpty();
        }
    }

    @Test
    void the_order_of_documents_makes_no_difference() {
        List<Reading> readings =
                new ArrayList<>(pile("told", SLIPS + " | CNN+1 30t 10x").readings());
        List<Suspicion> before =
                Ledger.corroborate(readings, Docket.NONE).dependence().suspicions();
        Collections.shuffle(readings, new Random(7));
        assertThat(Ledger.corroborate(readings, Docket.NONE).dependence().suspicions())
                .hasToString(before.toString());
    }

    private static int number(Pile pile, String id) {
        List<String> ids = pile.pages().stream().map(Page::id).toList();
        return ids.indexOf(id) + 1;
    }

    private static List<Suspicion> found(Pile pile) {
        return pile.corroborated(List.of()).dependence().suspicions();
    }

    private static Pile pile(String mode, String tellers) {
        return new Pile(Stream.of(tellers.split(" \\| ", -1))
                .map(Answers::of)
                .flatMap(answers -> pages(mode, answers).stream())
                .toList());
    }

    private static List<Page> pages(String mode, Answers answers) {
        return switch (mode) {
            case "told" -> answers.telling("White House");
            case "both" -> answers.telling("White House; Ukrainian Defence Intelligence");
            case "says" -> answers.saying();
            default -> throw new IllegalArgumentException(mode);
        };
    }

    private static String words(List<Suspicion> suspicions) {
        return suspicions.isEmpty()
                ? "-"
                : suspicions.stream()
                        .map(one -> switch (one.order().taker()) {
                            case ONE -> one.one().name() + " < " + one.other().name();
                            case OTHER -> one.other().name() + " < " + one.one().name();
                            case UNDECIDED ->
                                one.one().name() + " ~ " + one.other().name();
                        })
                        .collect(Collectors.joining("; "));
    }
}
