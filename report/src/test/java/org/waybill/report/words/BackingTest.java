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

    @Test
    void no_two_choices_of_a_kind_read_the_same() {
        assertThat(Stream.of(Body.Kind.values()).map(Backing::kind)).doesNotHaveDuplicates();
        assertThat(Stream.of(Link.Kind.values()).map(Traces::kind)).doesNotHaveDuplicates();
        assertThat(Stream.of(Link.Standing.values()).map(Traces::standing)).doesNotHaveDuplicates();
        assertThat(Stream.of(Remark.Kind.values()).map(Traces::title)).doesNotHaveDuplicates();
        assertThat(Stream.of(Caution.Kind.values()).map(Traces::word)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Corroboration.Grade.values()).map(Backing::grade))
                .doesNotHaveDuplicates();
    }

    private static Origin origin(Origin.Hand hand, Origin.Counts counts) {
        Finding finding = new Finding(null, null, null, counts, List.of(SampleClaims.any()));
        return new Origin(BODY, Origin.Side.NOT_KNOWN, hand, Set.of(), counts, "why", List.of(finding));
    }

    private static Corroboration backing(OriginCount origins, List<Origin> roots) {
        return new Corroboration(
                origins,
                OriginCount.NONE,
                Corroboration.Grade.UNCORROBORATED,
                "why",
                roots,
                List.of(),
                List.of(),
                List.of());
    }
}
