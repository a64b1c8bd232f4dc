package org.waybill.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Body;
import org.waybill.model.Caution;
import org.waybill.model.Corroboration;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.Remark;
import org.waybill.report.SampleClaims;

class BackingTest {
    private static final Body BODY = new Body("b", "B", Body.Kind.UNKNOWN, "");

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "/cases/origins.csv", numLinesToSkip = 1)
    void origins_are_told_with_how_near_they_stood(
            int certain, int possible, @Nullable String hands, String words, @Nullable String why) {
        List<Origin> roots = Stream.of(hands == null ? new String[0] : hands.split(" ", -1))
                .map(hand -> origin(Origin.Hand.valueOf(hand), Origin.Counts.CERTAIN))
                .toList();
        assertThat(Backing.origins(backing(new OriginCount(certain, possible), roots)))
                .as(why)
                .isEqualTo(words);
    }

    @Test
    void an_origin_that_does_not_count_lends_no_nearness() {
        List<Origin> roots = List.of(
                origin(Origin.Hand.SECOND, Origin.Counts.CERTAIN), origin(Origin.Hand.FIRST, Origin.Counts.NOT));
        assertThat(Backing.origins(backing(new OriginCount(1, 1), roots)))
                .isEqualTo("one independent origin, none first-hand");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PARTY,                      single origin",
        "PARTY PARTY,                'single origin (2 origins, both parties to the matter)'",
        "PARTY PARTY PARTY,          'single origin (3 origins, all parties to the matter)'",
        "PARTY NOT_KNOWN,            'single origin (2 origins, none known to be no party to the matter)'",
    })
    void a_single_origin_that_several_come_to_is_never_read_as_one(String sides, String words) {
        List<Origin> roots = Stream.of(sides.split(" ", -1))
                .map(side -> origin(Origin.Side.valueOf(side), Origin.Hand.NOT_TOLD, Origin.Counts.CERTAIN))
                .toList();
        Corroboration backing =
                graded(Corroboration.Grade.SINGLE_ORIGIN, new OriginCount(roots.size(), roots.size()), roots);
        assertThat(Backing.grade(backing)).isEqualTo(words);
        assertThat(Backing.graded(backing, 1).endsWith("a single origin")).isEqualTo(roots.size() == 1);
    }

    @Test
    void origins_of_a_plan_do_not_stand_beside_uncorroborated_without_a_word() {
        Origin planner = origin(Origin.Hand.FIRST, Origin.Counts.CERTAIN);
        assertThat(Backing.grade(backing(new OriginCount(1, 1), List.of(planner))))
                .isEqualTo("uncorroborated (only told as planned)");
        assertThat(Backing.grade(
                        backing(new OriginCount(1, 1), List.of(origin(Origin.Hand.FIRST, Origin.Counts.POSSIBLE)))))
                .isEqualTo("uncorroborated");
    }

    @Test
    void one_who_is_not_certain_and_alone_is_told_as_somebody_and_not_as_a_maybe() {
        Origin ring = origin(Origin.Hand.SECOND, Origin.Counts.POSSIBLE);
        Corroboration alone = backing(new OriginCount(1, 1), List.of(ring));
        assertThat(Backing.counts(ring, alone)).isEqualTo("counts as somebody, not for certain");
        assertThat(Backing.floor(alone)).isEqualTo("nobody is certain; somebody got it, so at least one");
    }

    @Test
    void one_of_several_who_are_not_certain_possibly_counts_and_the_fewest_is_still_explained() {
        Origin one = origin(Origin.Hand.SECOND, Origin.Counts.POSSIBLE);
        Corroboration two = backing(new OriginCount(1, 2), List.of(one, one));
        assertThat(Backing.counts(one, two)).isEqualTo("possibly counts");
        assertThat(Backing.floor(two)).isNotEmpty();
    }

    @Test
    void a_fewest_that_somebody_certain_makes_needs_no_word() {
        Origin certain = origin(Origin.Hand.SECOND, Origin.Counts.CERTAIN);
        Origin possible = origin(Origin.Hand.SECOND, Origin.Counts.POSSIBLE);
        Corroboration both = backing(new OriginCount(1, 2), List.of(certain, possible));
        assertThat(Backing.floor(both)).isEmpty();
        assertThat(Backing.counts(possible, both)).isEqualTo("possibly counts");
        assertThat(Backing.floor(backing(OriginCount.NONE, List.of()))).isEmpty();
    }

    @Test
    void no_two_choices_of_a_kind_read_the_same() {
        assertThat(Stream.of(Body.Kind.values()).map(Backing::kind)).doesNotHaveDuplicates();
        assertThat(Stream.of(Origin.Side.values()).map(Backing::side)).doesNotHaveDuplicates();
        assertThat(Stream.of(Link.Kind.values()).map(Traces::kind)).doesNotHaveDuplicates();
        assertThat(Stream.of(Link.Standing.values()).map(Traces::standing)).doesNotHaveDuplicates();
        assertThat(Stream.of(Remark.Kind.values()).map(Traces::title)).doesNotHaveDuplicates();
        assertThat(Stream.of(Caution.Kind.values()).map(Traces::word)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Corroboration.Grade.values()).map(grade -> Backing.grade(grade)))
                .doesNotHaveDuplicates();
    }

    private static Origin origin(Origin.Hand hand, Origin.Counts counts) {
        return origin(Origin.Side.NOT_KNOWN, hand, counts);
    }

    private static Origin origin(Origin.Side side, Origin.Hand hand, Origin.Counts counts) {
        Finding finding = new Finding(null, null, null, counts, List.of(SampleClaims.any()));
        return new Origin(BODY, side, hand, Set.of(), counts, "why", List.of(finding));
    }

    private static Corroboration backing(OriginCount origins, List<Origin> roots) {
        return graded(Corroboration.Grade.UNCORROBORATED, origins, roots);
    }

    private static Corroboration graded(Corroboration.Grade grade, OriginCount origins, List<Origin> roots) {
        return new Corroboration(origins, OriginCount.NONE, grade, "why", roots, List.of(), List.of(), List.of());
    }
}
