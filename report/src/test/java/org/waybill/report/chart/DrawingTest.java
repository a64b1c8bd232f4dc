package org.waybill.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Basis;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

class DrawingTest {
    @Test
    void a_lower_bound_points_up_and_an_upper_bound_closes_at_the_top() {
        Chart chart = chart(
                point("2024-01", 10_000, Qualifier.MORE_THAN),
                point("2024-06", 5000, Qualifier.UP_TO),
                point("2024-09", 7000, Qualifier.APPROX));
        List<Chart.Mark> marks = chart.rows().get(0).marks();
        int foot = chart.rows().get(0).foot();
        assertThat(marks.get(0).stroke()).contains("V" + (marks.get(0).y() - Strokes.ARROW));
        assertThat(marks.get(1).stroke()).endsWith("V" + foot);
        assertThat(marks.get(2).dot()).isEqualTo("hollow");
    }

    @Test
    void the_greater_figure_stands_higher_and_the_later_one_further_right() {
        List<Chart.Mark> marks = chart(
                        point("2024-01", 1000, Qualifier.EXACT), point("2025-01", 28_000, Qualifier.EXACT))
                .rows()
                .get(0)
                .marks();
        assertThat(marks.get(1).y()).isLessThan(marks.get(0).y());
        assertThat(marks.get(1).x()).isGreaterThan(marks.get(0).x());
    }

    @Test
    void figures_worlds_apart_go_by_powers_of_ten() {
        assertThat(chart(point("2024-01", 50, Qualifier.EXACT), point("2024-02", 9_000_000, Qualifier.EXACT))
                        .logarithmic())
                .isTrue();
    }

    @Test
    void a_figure_no_axis_can_hold_is_left_to_the_table() {
        Point slip = new Point(
                PartialDate.parse("2024-02"),
                Quantity.of(new BigDecimal("1e300"), "shells", Qualifier.EXACT, Basis.TOTAL),
                false);
        assertThat(Drawing.drawable(List.of(new Lane("a", List.of(slip))))).isEmpty();
    }

    @Test
    void everything_stays_inside_the_frame_at_every_width() {
        for (int width : List.of(344, 800)) {
            Chart chart = Drawing.of(
                    List.of(new Lane("a", List.of(point("2023-10-13", 1000, Qualifier.MORE_THAN)))), true, width);
            assertThat(chart.rows().get(0).marks())
                    .allSatisfy(mark -> assertThat(mark.x()).isBetween(chart.left(), width));
            assertThat(chart.dates()).isNotEmpty().allSatisfy(tick -> assertThat(tick.at())
                    .isBetween(chart.left(), width));
        }
    }

    @Test
    void no_line_runs_through_a_number_where_there_is_room_beside_it() {
        Chart.Row row = chart(
                        point("2024-01", 6000, Qualifier.EXACT),
                        point("2024-06", 6200, Qualifier.EXACT),
                        point("2024-12", 6100, Qualifier.EXACT))
                .rows()
                .get(0);
        assertThat(row.line()).isNotEmpty();
        int lowest = row.marks().stream().mapToInt(Chart.Mark::y).max().orElseThrow();
        int highest = row.marks().stream().mapToInt(Chart.Mark::y).min().orElseThrow();
        assertThat(row.marks()).allSatisfy(mark -> {
            int top = mark.labelY() - 10;
            boolean last =
                    mark.x() == row.marks().get(2).x() && mark.labelAnchor().equals("start");
            boolean first =
                    mark.x() == row.marks().get(0).x() && mark.labelAnchor().equals("end");
            assertThat(last || first || top > lowest || mark.labelY() < highest)
                    .as("%s at %d, %d", mark.label(), mark.labelX(), mark.labelY())
                    .isTrue();
        });
    }

    private static Chart chart(Point... points) {
        return Drawing.of(List.of(new Lane("a", List.of(points))), true, 800);
    }

    private static Point point(String date, long value, Qualifier qualifier) {
        return new Point(
                PartialDate.parse(date),
                Quantity.of(BigDecimal.valueOf(value), "containers", qualifier, Basis.TOTAL),
                false);
    }
}
