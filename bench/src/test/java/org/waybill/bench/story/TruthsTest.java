package org.waybill.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waybill.bench.story.Teller.Kind;
import org.waybill.model.OriginCount;

class TruthsTest {
    private static final State MALTA = new State("MT", "Malta", "Maltese");
    private static final State NEPAL = new State("NP", "Nepal", "Nepalese");

    @Test
    void two_ministries_are_two() {
        assertCount(2, 2, teller("a", Kind.GOVERNMENT, MALTA), teller("b", Kind.GOVERNMENT, NEPAL));
    }

    @Test
    void two_officials_of_one_state_in_two_papers_are_one_or_two() {
        assertCount(1, 2, teller("a", Kind.UNNAMED, MALTA), teller("b", Kind.UNNAMED, MALTA));
    }

    @Test
    void officials_of_two_states_are_two() {
        assertCount(2, 2, teller("a", Kind.UNNAMED, MALTA), teller("b", Kind.UNNAMED, NEPAL));
    }

    @Test
    void an_official_may_be_of_the_ministry_of_the_same_state() {
        assertCount(1, 2, teller("a", Kind.GOVERNMENT, MALTA), teller("b", Kind.UNNAMED, MALTA));
    }

    @Test
    void an_official_of_no_known_state_may_be_of_any_ministry() {
        assertCount(
                2,
                3,
                teller("a", Kind.GOVERNMENT, MALTA),
                teller("b", Kind.GOVERNMENT, NEPAL),
                teller("c", Kind.UNNAMED, null));
    }

    @Test
    void an_official_is_of_no_research_group() {
        assertCount(2, 2, teller("a", Kind.RESEARCH, null), teller("b", Kind.UNNAMED, null));
    }

    @Test
    void separate_information_makes_another_origin() {
        assertCount(2, 2, teller("a", Kind.GOVERNMENT, MALTA), new Teller("b", Kind.UNNAMED, MALTA, List.of(), true));
    }

    @Test
    void a_team_that_repeats_its_member_adds_nobody() {
        assertCount(1, 1, teller("a", Kind.GOVERNMENT, MALTA), teller("b", Kind.TEAM, MALTA));
    }

    private static Teller teller(String key, Kind kind, @Nullable State state) {
        return new Teller(key, kind, state, List.of(), false);
    }

    private static void assertCount(int certain, int possible, Teller... tellers) {
        assertThat(Truths.count(List.of(tellers))).isEqualTo(new OriginCount(certain, possible));
    }
}
