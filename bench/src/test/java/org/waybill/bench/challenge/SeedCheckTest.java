package org.waybill.bench.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waybill.bench.OracleReader;
import org.waybill.bench.Places;
import org.waybill.bench.board.Measure;
import org.waybill.bench.corpus.Seed;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.subject.Answers;

class SeedCheckTest {
    private static final Seed SEED = Seed.read(Places.CASES.resolve("seed"));
    private static final List<FlatClaim> RIGHT = Answers.of(
                    new OracleReader(Map.of("seed", SEED.gold())), List.of(SEED.document()))
            .of("seed");

    @Test
    void the_right_answers_pass() {
        SeedCheck check = SeedCheck.of(SEED, RIGHT);
        assertThat(check.passes()).isTrue();
        assertThat(check.found()).hasSize(11);
        assertThat(check.extra()).isEmpty();
        assertThat(check.board(SEED).wrong()).isEmpty();
    }

    @Test
    void silence_misses_ten_and_may_leave_out_the_optional_one() {
        SeedCheck check = SeedCheck.of(SEED, List.of());
        assertThat(check.passes()).isFalse();
        assertThat(check.missing()).hasSize(10);
        assertThat(check.board(SEED).measure("seed claims found"))
                .map(Measure::value)
                .contains(0.0);
    }

    @Test
    void every_forbidden_passage_stands_in_the_text() {
        assertThat(SEED.forbidden()).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.why()).isNotBlank();
            assertThat(rule.passages())
                    .allMatch(passage -> SEED.document().text().contains(passage));
        });
    }

    @Test
    void a_claim_out_of_an_imagined_event_breaks_the_rule() {
        String sentence = "The current situation allows NATO to effectively cripple Russian manpower and resources.";
        SeedCheck check = SeedCheck.of(SEED, List.of(RIGHT.get(0).withPassage(sentence)));
        assertThat(check.broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.rule().what()).isEqualTo("NATO crippling Russian manpower"));
        assertThat(check.passes()).isFalse();
    }

    @Test
    void one_signatory_is_not_the_treaty() {
        List<FlatClaim> onlyOne =
                RIGHT.stream().map(SeedCheckTest::withoutSecondActor).toList();
        assertThat(SeedCheck.of(SEED, onlyOne).missing())
                .extracting(FlatClaim::type)
                .containsExactly("agreement", "violation");
    }

    private static FlatClaim withoutSecondActor(FlatClaim claim) {
        return new FlatClaim(
                claim.type(),
                claim.actor().replace("; RU", ""),
                claim.target(),
                claim.items(),
                claim.amount(),
                claim.dates(),
                claim.place(),
                claim.voice(),
                claim.standing());
    }
}
