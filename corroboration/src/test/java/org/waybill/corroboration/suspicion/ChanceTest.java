package org.waybill.corroboration.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Tails of sums of unlike chances. */
class ChanceTest {

    @Example
    void of_ten_coins_eight_or_more_heads_come_in_56_of_1024_cases() {
        double[] coins = {.5, .5, .5, .5, .5, .5, .5, .5, .5, .5};
        assertThat(Chance.tail(coins, 8)).isEqualTo(56 / 1024.0);
    }

    @Example
    void a_small_tail_keeps_its_digits() {
        double[] rare = IntStream.range(0, 20).mapToDouble(any -> 1e-9).toArray();
        assertThat(Chance.tail(rare, 20) / 1e-180).isCloseTo(1, within(1e-9));
    }

    @Example
    void five_of_five_may_be_chance_and_six_of_six_hardly() {
        assertThat(Chance.lopsided(5, 0)).isEqualTo(2 / 32.0);
        assertThat(Chance.lopsided(0, 6)).isEqualTo(2 / 64.0);
        assertThat(Chance.lopsided(0, 0)).isEqualTo(1);
    }

    /** Against the definition: every way in which events can come about. */
    @Property(tries = 200)
    void the_tail_is_the_sum_over_all_ways(
            @ForAll @Size(max = 10) List<@DoubleRange(max = 1) Double> likely, @ForAll @IntRange(max = 11) int least) {
        double sum = 0;
        for (int way = 0; way < 1 << likely.size(); way++) {
            double one = 1;
            for (int at = 0; at < likely.size(); at++) {
                one *= (way >> at & 1) == 1 ? likely.get(at) : 1 - likely.get(at);
            }
            sum += Integer.bitCount(way) >= least ? one : 0;
        }
        double[] chances = likely.stream().mapToDouble(each -> each).toArray();
        assertThat(Chance.tail(chances, least)).isCloseTo(sum, within(1e-9));
    }
}
