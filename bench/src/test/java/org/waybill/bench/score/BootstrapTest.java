package org.waybill.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.waybill.bench.board.Measure.Interval;

class BootstrapTest {
    private static final Bootstrap QUICK = new Bootstrap(200, 7);

    @Property(tries = 50)
    void an_interval_lies_between_the_worst_and_the_best_document(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10) Integer> hits) {
        Interval interval = QUICK.interval(documents(hits), "share");
        double worst = hits.stream().mapToInt(one -> one).min().orElse(0) / 10.0;
        double best = hits.stream().mapToInt(one -> one).max().orElse(0) / 10.0;
        assertThat(interval.low()).isBetween(worst - 1e-9, interval.high());
        assertThat(interval.high()).isLessThanOrEqualTo(best + 1e-9);
    }

    @Property(tries = 20)
    void the_same_documents_get_the_same_interval(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10) Integer> hits) {
        assertThat(QUICK.interval(documents(hits), "share")).isEqualTo(QUICK.interval(documents(hits), "share"));
    }

    @Property(tries = 20)
    void sums_do_not_depend_on_how_documents_are_grouped(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> hits,
            @ForAll @IntRange(max = 12) int cut) {
        List<Tally> all = documents(hits);
        int at = Math.min(cut, all.size());
        Tally grouped = Tally.sum(List.of(Tally.sum(all.subList(0, at)), Tally.sum(all.subList(at, all.size()))));
        assertThat(grouped.share("share")).isEqualTo(Tally.sum(all).share("share"));
    }

    @Property(tries = 20)
    void a_difference_to_documents_with_nothing_right_lies_between_nought_and_one(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10) Integer> hits) {
        Interval difference = QUICK.difference(documents(hits), documents(List.of(0)), "share");
        assertThat(difference.low()).isBetween(0.0, difference.high());
        assertThat(difference.high()).isLessThanOrEqualTo(1);
    }

    private static List<Tally> documents(List<Integer> hits) {
        return IntStream.range(0, hits.size())
                .mapToObj(i -> new Tally().add("share", hits.get(i), 10))
                .toList();
    }
}
