package org.waybill.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.bench.corpus.ClaimLines;
import org.waybill.bench.rows.YamlRows;

class ScoringCasesTest {

    static Stream<Arguments> cases() {
        JsonNode file = YamlRows.own("scoring-cases.yaml", JsonNode.class);
        JsonNode usual = file.path("usual");
        return StreamSupport.stream(file.path("cases").spliterator(), false)
                .map(one -> Arguments.of(
                        one.path("why").asText(), claim(usual, one.path("gold")), claim(usual, one.path("read")), one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_scored_as_argued(String why, FlatClaim gold, FlatClaim read, JsonNode expected) {
        boolean matches = Match.strength(gold, read) >= 1;
        assertThat(matches).as(why).isEqualTo(expected.path("matches").asBoolean());
        assertThat(Match.turnedRound(gold, read))
                .isEqualTo(expected.path("turned").asBoolean(false));
        if (matches) {
            assertThat(wrongSlots(gold, read)).as(why).isEqualTo(texts(expected.path("wrong")));
            assertThat(Errors.of(gold, read)).as(why).isEqualTo(texts(expected.path("errors")));
        }
    }

    private static List<String> wrongSlots(FlatClaim gold, FlatClaim read) {
        return SlotJudge.verdicts(gold, read).stream()
                .filter(verdict -> !verdict.right())
                .map(SlotJudge.Verdict::slot)
                .toList();
    }

    private static FlatClaim claim(JsonNode usual, JsonNode other) {
        ObjectNode node = usual.deepCopy();
        other.propertyStream().forEach(field -> node.set(field.getKey(), field.getValue()));
        return ClaimLines.claim(node);
    }

    private static List<String> texts(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.forEach(one -> all.add(one.asText()));
        return all;
    }
}
