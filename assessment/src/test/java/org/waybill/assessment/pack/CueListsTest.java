package org.waybill.assessment.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.assessment.phrase.Text;

/** The lists of phrases and the table of units that come with the packs. */
class CueListsTest {
    private static final Packs PACKS = Packs.bundled();

    private static Set<String> named() {
        return PACKS.rules().stream()
                .flatMap(rule -> rule.limbs().stream())
                .flatMap(limb -> limb.further().stream())
                .map(Further::test)
                .map(CueListsTest::list)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Further.Test test) {
        if (test instanceof Further.Test.Words words) {
            return words.cues();
        }
        if (test instanceof Further.Test.Listed listed) {
            return listed.freeBy();
        }
        return test instanceof Further.Test.GoodsTold told ? told.cues() : "";
    }

    @Test
    void no_list_lies_there_without_a_limb_that_asks_for_it() {
        assertThat(PACKS.cues().values().stream()
                        .filter(list -> list.kind() == CueList.Kind.ELEMENT)
                        .map(CueList::id))
                .allSatisfy(id -> assertThat(named()).contains(id));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        approval     | true  | The transfer was approved by the Sanctions Committee.
        approval     | true  | The Security Council's Committee authorized the flight in advance: Committee approval was given.
        approval     | false | The transfer went ahead without the approval of the Committee.
        approval     | false | The flight was not authorised by the Committee.
        approval     | false | The parliamentary committee met in Seoul.
        notice       | true  | Moscow notified the Committee of 14,000 barrels.
        notice       | false | Moscow never notified the Committee of the deliveries.
        exemption    | true  | The vehicles fell under an exemption for demining.
        exemption    | false | No exemption was requested.
        humanitarian | true  | Lorries for humanitarian purposes crossed the border.
        mission      | true  | Rifles for UN peacekeepers were on board.
        ship-to-ship | true  | The tankers met for a ship to ship transfer.
        ship-to-ship | true  | The tankers met for a ship-to-ship transfer.
        ship-to-ship | false | The ship moored beside the jetty.
        income       | true  | Men who earn wages on building sites.
        launcher     | true  | Engineers helped with the launch vehicle.
        """)
    void a_list_finds_what_it_is_for(String list, boolean isFound, String sentence) {
        CueList cues = Objects.requireNonNull(PACKS.cues().get(list));
        assertThat(!cues.in(Text.of(sentence)).isEmpty()).as(sentence).isEqualTo(isFound);
    }

    private static Unit unit(String name, String in, String goods) {
        return PACKS.units().stream()
                .filter(unit -> unit.names().contains(name) && unit.in().equals(in))
                .filter(unit ->
                        goods.isEmpty() ? unit.goods().isEmpty() : unit.goods().contains(goods))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        525000 | tonnes       | crude-oil         | 4000000 | 2397 para 4 sets 4,000,000 barrels of crude beside 525,000 tons
        1000   | tonnes       | refined-petroleum | 7230    | gas diesel oil: 7.23 barrels a tonne (UN Energy Statistics Yearbook)
        1000   | tonnes       | refined-petroleum | 8500    | motor petrol: 8.50 barrels a tonne (UN Energy Statistics Yearbook)
        1000   | tonnes       | refined-petroleum | 6620    | residual fuel oil: 6.62 barrels a tonne (UN Energy Statistics Yearbook)
        158987 | litres       |                   | 1000    | a barrel is 158.987 litres
        42     | gallons      |                   | 1       | a barrel is 42 US gallons
        34.97  | gallons      |                   | 1       | a barrel is 34.97 imperial gallons
        1000   | cubic metres |                   | 6289.81 | a cubic metre is 6.28981 barrels
        """)
    void the_range_of_a_unit_holds_what_is_known_of_it(
            BigDecimal figure, String name, String goods, BigDecimal barrels, String why) {
        Unit unit = unit(name, "barrels", goods == null ? "" : goods);
        assertThat(barrels).as(why).isBetween(figure.multiply(unit.low()), figure.multiply(unit.high()));
    }

    @Test
    void no_range_is_wider_than_goods_are() {
        for (Unit unit : PACKS.units()) {
            assertThat(unit.high().doubleValue() / unit.low().doubleValue())
                    .as(List.of(unit.names(), unit.goods()).toString())
                    .isLessThan(1.5);
        }
    }
}
