package org.waybill.bench.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.bench.Places;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.ClaimLines;
import org.waybill.bench.rows.YamlRows;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.subject.Answers;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

class ChallengeTest {
    private static final JsonNode FILE = YamlRows.own("challenge-cases.yaml", JsonNode.class);
    private static final ClaimChallenge CLAIMS =
            ClaimChallenge.read(Places.CASES.resolve("challenge/claims-challenge-en.jsonl"));
    private static final TimeChallenge TIMES =
            TimeChallenge.read(Places.CASES.resolve("challenge/time-challenge-en.jsonl"));

    static Stream<Arguments> cases() {
        return StreamSupport.stream(FILE.path("cases").spliterator(), false)
                .map(one -> Arguments.of(one.path("why").asText(), one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_compared_as_argued(String why, JsonNode one) {
        Expected expected =
                new ObjectMapper().convertValue(merged(FILE.path("expected"), one.path("expect")), Expected.class);
        List<String> wrong = new ArrayList<>();
        one.path("wrong").forEach(slot -> wrong.add(slot.asText()));
        assertThat(Comparison.of(expected, claim(one.path("claim"))).wrong())
                .as(why)
                .isEqualTo(wrong);
    }

    @Test
    void the_file_has_forty_sentences_and_every_word_of_it_a_row_in_the_table() {
        assertThat(CLAIMS.sentences()).hasSize(40);
        assertThat(CLAIMS.sentences().stream().flatMap(one -> one.claims().stream()))
                .hasSize(45)
                .allSatisfy(one -> {
                    assertThat(Wording.own().readings(one)).isNotEmpty();
                    assertThat(one.modifier().isEmpty()
                                    || !Wording.own()
                                            .modifier(one.modifier())
                                            .qualifier()
                                            .isEmpty())
                            .isTrue();
                });
    }

    @Test
    void silence_is_right_only_where_there_is_nothing_to_claim() {
        Board board = CLAIMS.board(document -> List.of());
        assertThat(board.outcomes())
                .filteredOn(Outcome::right)
                .extracting(Outcome::key)
                .allMatch(key -> key.contains("nothing to claim") || key.contains("norm"))
                .hasSize(3);
    }

    @Test
    void an_event_that_the_sentence_does_not_hold_is_made_up() {
        FlatClaim claim = claim(new ObjectMapper().createObjectNode());
        Board board = CLAIMS.board(new Answers(Map.of("challenge-37", List.of(claim)), Map.of()));
        assertThat(board.measure("challenge claims made up"))
                .map(Measure::value)
                .contains(1.0);
    }

    @Test
    void a_transfer_read_out_of_a_prohibition_is_wrong() {
        FlatClaim claim = claim(new ObjectMapper().createObjectNode());
        Board board = CLAIMS.board(new Answers(Map.of("challenge-40", List.of(claim)), Map.of()));
        assertThat(board.outcomes())
                .filteredOn(one -> one.key().startsWith("sentence 40"))
                .noneMatch(Outcome::right);
    }

    @Test
    void the_nearest_claim_is_wrong_once_and_not_made_up_as_well() {
        FlatClaim elsewhere = claim(new ObjectMapper().createObjectNode().put("recipient_or_target", "Kursk"));
        Board board = CLAIMS.board(new Answers(Map.of("challenge-1", List.of(elsewhere)), Map.of()));
        assertThat(board.outcomes())
                .filteredOn(one -> one.key().startsWith("sentence 1 "))
                .extracting(Outcome::said)
                .singleElement()
                .asString()
                .startsWith("target wrong");
    }

    @Test
    void a_negated_transfer_given_as_done_is_serious() {
        FlatClaim read = claim(new ObjectMapper().createObjectNode().put("actor", "CN"));
        Board board = CLAIMS.board(new Answers(Map.of("challenge-18", List.of(read)), Map.of()));
        assertThat(board.measure("challenge claims given as done"))
                .map(Measure::value)
                .contains(1.0);
    }

    @Test
    void a_period_to_the_month_means_its_first_to_its_last_day() {
        Period march = new Period(Period.Relation.SINCE, PartialDate.ofMonth(2023, 9), null);
        Board board = TIMES.board((text, published) -> text.contains("September 2023") ? List.of(march) : List.of());
        assertThat(board.measure("time sentences right")).map(Measure::value).contains(1.0 / 21);
    }

    @Test
    void the_right_days_with_another_relation_are_half_the_way() {
        Period day = new Period(Period.Relation.IN, new PartialDate(2021, 2, 1), new PartialDate(2021, 2, 1));
        Board board = TIMES.board((text, published) -> text.contains("coup") ? List.of(day) : List.of());
        assertThat(board.measure("time intervals right")).map(Measure::value).contains(0.0);
        assertThat(board.measure("time intervals, days right").map(Measure::value))
                .hasValueSatisfying(share -> assertThat(share).isPositive());
    }

    @Test
    void relative_words_count_from_the_date_the_file_gives() {
        List<LocalDate> asked = new ArrayList<>();
        TIMES.board((text, published) -> {
            asked.add(published);
            return List.of();
        });
        assertThat(asked).hasSize(21).containsOnly(LocalDate.of(2025, 5, 29));
    }

    private static FlatClaim claim(JsonNode other) {
        return ClaimLines.claim(merged(FILE.path("read"), other));
    }

    private static ObjectNode merged(JsonNode usual, JsonNode other) {
        ObjectNode node = usual.deepCopy();
        other.propertyStream().forEach(field -> node.set(field.getKey(), field.getValue()));
        return node;
    }
}
