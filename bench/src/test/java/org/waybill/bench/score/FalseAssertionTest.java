package org.waybill.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;

class FalseAssertionTest {
    private static final String SENTENCE = "Iran has denied supplying drones to Russia.";
    private static final FlatClaim DENIAL =
            claim("denial", "IR", "allegation", "denied", new FlatClaim.Standing("A", false, "has denied", SENTENCE));

    @Test
    void a_delivery_asserted_out_of_a_denial_is_a_false_assertion() {
        FlatClaim read = claim("transfer", "IR", "RU", "asserted", standing("A", SENTENCE));
        assertThat(rate(read)).contains(1.0);
    }

    @Test
    void the_same_out_of_another_sentence_is_only_false() {
        FlatClaim read = claim("transfer", "IR", "RU", "asserted", standing("A", "Iran sells drones."));
        assertThat(rate(read)).contains(0.0);
    }

    @Test
    void an_accusation_asserts_nothing() {
        FlatClaim read = claim("transfer", "IR", "RU", "alleged", standing("A", SENTENCE));
        assertThat(rate(read)).hasValueSatisfying(rate -> assertThat(rate).isNaN());
    }

    @Test
    void a_mention_of_tier_c_is_not_scored() {
        FlatClaim read = claim("transfer", "IR", "RU", "asserted", standing("C", SENTENCE));
        Board board = board(read);
        assertThat(board.measure("predicted")).map(Measure::value).contains(0.0);
        assertThat(board.measure("mentions set aside")).map(Measure::value).contains(1.0);
    }

    @Test
    void a_miss_is_listed_with_its_sentence() {
        assertThat(board(claim("transfer", "IR", "RU", "asserted", standing("A", SENTENCE)))
                        .wrong())
                .extracting(Outcome::line)
                .anySatisfy(line -> assertThat(line).contains("missed").contains(SENTENCE));
    }

    private static java.util.Optional<Double> rate(FlatClaim read) {
        return board(read).measure(Figures.FALSE_ASSERTION).map(Measure::value);
    }

    private static Board board(FlatClaim read) {
        return Scoreboard.of(Map.of("1", List.of(DENIAL)), Map.of("1", List.of(read)))
                .board();
    }

    private static FlatClaim.Standing standing(String tier, String passage) {
        return new FlatClaim.Standing(tier, false, "drones", passage);
    }

    private static FlatClaim claim(
            String type, String actor, String target, String modality, FlatClaim.Standing standing) {
        Voice voice = new Voice("somebody", modality, false);
        return new FlatClaim(type, actor, target, List.of("drones"), null, null, "", voice, standing);
    }
}
