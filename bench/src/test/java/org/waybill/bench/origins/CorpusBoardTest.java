package org.waybill.bench.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waybill.bench.Places;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.story.Level;
import org.waybill.bench.story.Storyteller;
import org.waybill.extraction.table.Table;
import org.waybill.model.Basis;
import org.waybill.model.Body;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

class CorpusBoardTest {
    private static final Key KEY = Key.read(Places.CASES.resolve("corpus/origins.json"));
    /** Any claim that is asserted will do: figures, days and bodies are the findings' own. */
    private static final Claim CLAIM = new Storyteller(Level.LOW, 1)
            .stories(1)
            .get(0)
            .reports()
            .get(0)
            .reading()
            .claims()
            .get(0);

    @Test
    void every_question_is_put_and_every_total_has_its_bodies() {
        assertThat(Filter.all().stream().map(Filter::question))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, KEY.questions().size()).boxed().toList());
        List<String> origins = Table.read(CorpusBoard.class, "origin-bodies.tsv").rows().stream()
                .map(row -> row.get("origin"))
                .toList();
        assertThat(origins)
                .containsAll(KEY.totals().stream().map(Key.Total::origin).toList());
    }

    @Test
    void a_total_is_found_by_body_figure_qualifier_day_and_start() {
        assertThat(right(
                        board(washington("2023-10-13", 1000, Qualifier.MORE_THAN, "2023-09")), "total O-WH-2023-10-13"))
                .isTrue();
        assertThat(right(
                        board(washington("2023-10-17", 1000, Qualifier.MORE_THAN, "2023-09")), "total O-WH-2023-10-13"))
                .isTrue();
    }

    @Test
    void a_total_without_its_qualifier_or_of_another_week_or_start_is_not_the_same() {
        assertThat(List.of(
                        washington("2023-10-13", 1000, Qualifier.EXACT, "2023-09"),
                        washington("2023-10-13", 10000, Qualifier.MORE_THAN, "2023-09"),
                        washington("2023-10-23", 1000, Qualifier.MORE_THAN, "2023-09"),
                        washington("2023-10-13", 1000, Qualifier.MORE_THAN, "2023-08"),
                        origin(
                                "Somebody",
                                Origin.Counts.CERTAIN,
                                finding("2023-10-13", 1000, Qualifier.MORE_THAN, "2023-09"))))
                .noneMatch(one -> right(board(one), "total O-WH-2023-10-13"));
    }

    @Test
    void one_body_that_counts_twice_answers_the_question_of_two_occasions() {
        Origin twice = origin(
                "Defence Ministry (KR)",
                Origin.Counts.CERTAIN,
                finding("2024-02-26", 6700, Qualifier.APPROX, "2023-09"),
                finding("2024-03-18", 7000, Qualifier.APPROX, "2023-07"));
        assertThat(right(board(twice), "question 2")).isTrue();
        assertThat(said(board(twice), "question 2")).contains("[2, 2]").contains("bodies: Defence Ministry (KR)");
    }

    @Test
    void an_answer_between_strict_and_lenient_is_right_and_one_outside_is_not() {
        Origin first = washington("2023-10-13", 1000, Qualifier.MORE_THAN, "2023-09");
        Finding about = finding("2023-10-16", 1000, Qualifier.APPROX, "2023-09");
        assertThat(right(board(first), "question 1")).isTrue();
        Finding perhaps =
                new Finding(about.said(), about.figure(), about.period(), Origin.Counts.POSSIBLE, about.claims());
        assertThat(right(board(first, origin("x", Origin.Counts.POSSIBLE, perhaps)), "question 1"))
                .isTrue();
        assertThat(right(board(first, origin("x", Origin.Counts.CERTAIN, about)), "question 1"))
                .isFalse();
        Finding not = new Finding(about.said(), about.figure(), about.period(), Origin.Counts.NOT, about.claims());
        assertThat(right(board(first, origin("x", Origin.Counts.NOT, not)), "question 1"))
                .isTrue();
    }

    @Test
    void a_caution_is_due_where_the_key_says_so_and_false_elsewhere() {
        List<Reading> readings = List.of(reading("106"), reading("101"));
        List<Caution> cautions = readings.stream()
                .map(one -> new Caution(one.document().sha256(), Caution.Kind.QUALIFIER_LOST, "told", List.of()))
                .toList();
        Board board = CorpusBoard.of(KEY, readings, new Engine.Answer(List.of(), new Dependence(List.of(), cautions)));
        assertThat(board.measure("drifted documents cautioned").orElseThrow().value())
                .isEqualTo(1);
        assertThat(board.measure("other documents cautioned").orElseThrow().value())
                .isEqualTo(1);
        assertThat(said(board, "document 101")).contains("qualifier_lost");
    }

    private static Reading reading(String id) {
        Document.About about = new Document.About("", "", "", null, "en", "text");
        return new Reading(new Document(id, Sha256.of(id), id, about, ""), List.of(), List.of());
    }

    private static boolean right(Board board, String key) {
        return outcome(board, key).right();
    }

    private static String said(Board board, String key) {
        return outcome(board, key).said();
    }

    private static Outcome outcome(Board board, String key) {
        return board.outcomes().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Board board(Origin... roots) {
        Entry.Matter matter = new Entry.Matter(ClaimType.TRANSFER, List.of("KP"), List.of("RU"), "munitions");
        Corroboration known = new Corroboration(
                OriginCount.NONE,
                OriginCount.NONE,
                Corroboration.Grade.SINGLE_ORIGIN,
                "told",
                Arrays.asList(roots),
                List.of(),
                List.of(),
                List.of());
        Entry entry = new Entry("entry", matter, List.of(CLAIM), List.of(), known);
        return CorpusBoard.of(KEY, List.of(), new Engine.Answer(List.of(entry), Dependence.NONE));
    }

    private static Origin washington(String said, long value, Qualifier qualifier, String since) {
        return origin("White House", Origin.Counts.CERTAIN, finding(said, value, qualifier, since));
    }

    private static Origin origin(String name, Origin.Counts counts, Finding... findings) {
        return new Origin(
                new Body(name.toLowerCase(java.util.Locale.ROOT), name, Body.Kind.GOVERNMENT, ""),
                Origin.Side.NOT_KNOWN,
                Origin.Hand.FIRST,
                Set.of(),
                counts,
                "told",
                Arrays.asList(findings));
    }

    private static Finding finding(String said, long value, Qualifier qualifier, String since) {
        return new Finding(
                PartialDate.parse(said),
                Quantity.of(BigDecimal.valueOf(value), "containers", qualifier, Basis.TOTAL),
                new Period(Period.Relation.SINCE, PartialDate.parse(since), null),
                Origin.Counts.CERTAIN,
                List.of(CLAIM));
    }
}
