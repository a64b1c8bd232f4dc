package org.waybill.server.workbench.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.desk.sheet.CaseSheet.FlowSheet;
import org.waybill.desk.sheet.PartyRef;

/** Flows between states, as a reader sees them at both widths. */
class FlowMapTest {
    private static final Pattern BEND = Pattern.compile("M(\\S+) (\\S+)Q(\\S+) (\\S+) (\\S+) (\\S+)");
    private static final double LETTER = 7.2;
    private static final Map<String, String> NAMES = Map.of("KP", "North Korea", "RU", "Russia", "UA", "Ukraine");

    /** The case that comes with the program. */
    private static final List<FlowSheet> SHIPMENTS =
            List.of(flow("KP", "RU", 26), flow("RU", "KP", 16), flow("KP", "UA", 1));

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"860,430", "358,300"})
    void no_way_runs_through_a_name(int width, int height) {
        FlowMap map = FlowMap.of(SHIPMENTS, width, height);
        for (FlowMap.Name name : map.names()) {
            for (FlowMap.Arrow arrow : map.arrows()) {
                long struck = points(arrow).stream()
                        .filter(point -> covers(name, point))
                        .count();
                assertThat(struck)
                        .as("%s under %s", arrow.title(), name.words())
                        .isLessThan(3);
            }
        }
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"860,430", "358,300"})
    void names_and_numbers_stand_inside_and_not_on_each_other(int width, int height) {
        FlowMap map = FlowMap.of(SHIPMENTS, width, height);
        List<double[]> boxes = new ArrayList<>();
        map.names().forEach(name -> boxes.add(box(name)));
        map.arrows().forEach(arrow -> boxes.add(around(arrow.label(), arrow.x(), arrow.y(), "middle")));
        for (int one = 0; one < boxes.size(); one++) {
            double[] box = boxes.get(one);
            assertThat(box[0]).isNotNegative();
            assertThat(box[2]).isLessThanOrEqualTo(width);
            for (int other = 0; other < one; other++) {
                assertThat(meets(box, boxes.get(other))).isFalse();
            }
        }
    }

    @Test
    void there_and_back_are_two_ways_that_do_not_lie_on_each_other() {
        FlowMap map = FlowMap.of(SHIPMENTS, 860, 430);
        List<double[]> there = points(map.arrows().get(0));
        List<double[]> back = points(map.arrows().get(1));
        double[] middle = there.get(there.size() / 2);
        assertThat(back.stream().mapToDouble(point -> Math.hypot(point[0] - middle[0], point[1] - middle[1])))
                .allMatch(apart -> apart > 40);
    }

    @Test
    void more_documents_make_a_heavier_way_that_is_drawn_first() {
        FlowMap map = FlowMap.of(List.of(flow("KP", "UA", 1), flow("RU", "KP", 16), flow("KP", "RU", 26)), 860, 430);
        assertThat(map.arrows()).extracting(FlowMap.Arrow::label).containsExactly("26", "16", "1");
        assertThat(map.arrows()).extracting(FlowMap.Arrow::flow).containsExactly(3, 2, 1);
        assertThat(map.arrows().stream().map(FlowMap.Arrow::wide).map(Double::valueOf))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(map.arrows().get(2).title()).isEqualTo("North Korea to Ukraine: 1 document");
    }

    @Test
    void an_end_that_no_map_has_is_not_drawn() {
        FlowSheet nobody = new FlowSheet(party("KP"), new PartyRef("x", "", "", "somebody"), 40, List.of());
        FlowSheet group = new FlowSheet(new PartyRef("y", "group", "Houthis", "Houthis"), party("IR"), 5, List.of());
        FlowMap map = FlowMap.of(List.of(nobody, group, flow("KP", "RU", 2)), 860, 430);
        assertThat(map.arrows()).singleElement().satisfies(arrow -> {
            assertThat(arrow.flow()).as("its line in the list of all").isEqualTo(3);
            assertThat(Double.parseDouble(arrow.wide()))
                    .as("the heaviest that is drawn")
                    .isGreaterThan(5);
        });
        assertThat(FlowMap.of(List.of(nobody), 860, 430).arrows()).isEmpty();
    }

    @Test
    void nothing_north_of_the_last_land_takes_up_room() {
        FlowMap map = FlowMap.of(SHIPMENTS, 358, 300);
        double highest = Pattern.compile("[MZ ]?(-?\\d+) (-?\\d+)")
                .matcher(map.land() + map.parties())
                .results()
                .mapToDouble(point -> Double.parseDouble(point.group(2)))
                .min()
                .orElseThrow();
        assertThat(highest).isLessThan(25);
    }

    @Test
    void two_that_lie_close_together_are_not_shown_from_space() {
        FlowMap map = FlowMap.of(List.of(flow("IL", "LB", 3)), 860, 430);
        FlowMap.Name one = map.names().get(0);
        FlowMap.Name other = map.names().get(1);
        assertThat(Math.hypot(one.dotX() - other.dotX(), one.dotY() - other.dotY()))
                .isGreaterThan(20);
    }

    @Test
    void no_more_ways_are_drawn_than_can_be_told_apart() {
        List<FlowSheet> many = new ArrayList<>();
        for (String to : List.of(
                "RU", "CN", "JP", "KR", "IN", "IR", "TR", "DE", "FR", "GB", "US", "BR", "ZA", "EG", "NG", "AU", "CA",
                "MX", "ES", "IT", "PL", "UA", "SE", "NO", "FI", "VN", "TH", "MM", "PK", "SA")) {
            many.add(flow("KP", to, many.size() + 1));
        }
        assertThat(FlowMap.of(many, 860, 430).arrows()).hasSize(24);
    }

    private static FlowSheet flow(String from, String to, int documents) {
        return new FlowSheet(party(from), party(to), documents, List.of());
    }

    private static PartyRef party(String code) {
        return new PartyRef(code, "state", code, NAMES.getOrDefault(code, code));
    }

    private static boolean covers(FlowMap.Name name, double[] point) {
        double[] box = box(name);
        return box[0] <= point[0] && point[0] <= box[2] && box[1] <= point[1] && point[1] <= box[3];
    }

    private static double[] box(FlowMap.Name name) {
        return around(name.words(), name.x(), name.y(), name.anchor());
    }

    /** Left, top, right and foot of words in the map's letters. */
    private static double[] around(String words, double x, double y, String anchor) {
        double wide = words.length() * LETTER;
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - wide : x - wide / 2;
        return new double[] {left, y - 11, left + wide, y + 2};
    }

    private static boolean meets(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    /** A hundred places on a way. */
    private static List<double[]> points(FlowMap.Arrow arrow) {
        Matcher bend = BEND.matcher(arrow.path());
        assertThat(bend.matches()).as(arrow.path()).isTrue();
        double[] at = new double[6];
        for (int number = 0; number < at.length; number++) {
            at[number] = Double.parseDouble(bend.group(number + 1));
        }
        List<double[]> points = new ArrayList<>();
        for (int step = 0; step <= 100; step++) {
            double share = step / 100.0;
            double rest = 1 - share;
            points.add(new double[] {
                rest * rest * at[0] + 2 * rest * share * at[2] + share * share * at[4],
                rest * rest * at[1] + 2 * rest * share * at[3] + share * share * at[5]
            });
        }
        return points;
    }
}
