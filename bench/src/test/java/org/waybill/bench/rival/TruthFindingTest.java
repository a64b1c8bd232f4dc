package org.waybill.bench.rival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TruthFindingTest {
    private static final List<String> RESEARCHERS = List.of("Stonebraker", "Dewitt", "Bernstein", "Carey", "Halevy");
    private static final Settings FEW_WRONG_ANSWERS = new Settings(0.2, 0.2, 0.8, 5);

    /** The example that opens the paper: the third is copied by the fourth and, with a change, by the fifth. */
    private static Votes affiliations() {
        Map<String, List<String>> answers = new TreeMap<>(Map.of(
                "S1", List.of("MIT", "MSR", "MSR", "UCI", "Google"),
                "S2", List.of("Berkeley", "MSR", "MSR", "AT&T", "Google"),
                "S3", List.of("MIT", "UWisc", "MSR", "BEA", "UW"),
                "S4", List.of("MIT", "UWisc", "MSR", "BEA", "UW"),
                "S5", List.of("MS", "UWisc", "MSR", "BEA", "UW")));
        List<Vote> votes = new ArrayList<>();
        answers.forEach((source, given) -> {
            for (int at = 0; at < given.size(); at++) {
                votes.add(new Vote(source, RESEARCHERS.get(at), given.get(at)));
            }
        });
        return Votes.of(votes);
    }

    @Test
    void a_majority_believes_the_copies() {
        assertThat(RESEARCHERS.stream().map(affiliations()::majority).map(Optional::orElseThrow))
                .containsExactly("MIT", "UWisc", "MSR", "BEA", "UW");
    }

    @Test
    void weighing_sources_alone_believes_them_too() {
        TruthFinding accu = TruthFinding.accu(affiliations(), FEW_WRONG_ANSWERS);
        assertThat(RESEARCHERS.stream().map(accu::best).map(Optional::orElseThrow))
                .containsExactly("MIT", "UWisc", "MSR", "BEA", "UW");
        assertThat(accu.accuracy("S3")).isGreaterThan(accu.accuracy("S1"));
    }

    @Test
    void finding_the_copiers_finds_every_answer() {
        TruthFinding copy = TruthFinding.accuCopy(affiliations(), FEW_WRONG_ANSWERS);
        assertThat(RESEARCHERS.stream().map(copy::best).map(Optional::orElseThrow))
                .containsExactly("MIT", "MSR", "MSR", "UCI", "Google");
        assertThat(copy.dependence("S3", "S4")).isGreaterThan(0.9);
        assertThat(copy.dependence("S1", "S2")).isLessThan(0.5);
        assertThat(copy.accuracy("S1")).isGreaterThan(copy.accuracy("S3"));
    }

    @Test
    void who_is_often_right_is_believed_against_two_who_are_not() {
        List<Vote> votes = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            votes.add(new Vote("good", "easy " + at, "right"));
            votes.add(new Vote("also good", "easy " + at, "right"));
            votes.add(new Vote("third", "easy " + at, "right"));
            votes.add(new Vote("bad", "easy " + at, "wrong " + at));
            votes.add(new Vote("worse", "easy " + at, "other " + at));
        }
        votes.add(new Vote("good", "hard", "right"));
        votes.add(new Vote("bad", "hard", "wrong"));
        votes.add(new Vote("worse", "hard", "wrong"));
        Votes all = Votes.of(votes);
        assertThat(all.majority("hard")).contains("wrong");
        assertThat(TruthFinding.accu(all, Settings.USUAL).best("hard")).contains("right");
    }

    @Test
    void the_first_answer_of_a_source_stands() {
        Votes votes = Votes.of(List.of(
                new Vote("a", "item", "first"),
                new Vote("a", "item", "second"),
                new Vote("b", "item", "second"),
                new Vote("c", "item", "first")));
        assertThat(votes.majority("item")).contains("first");
    }
}
