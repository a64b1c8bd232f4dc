package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.server.match.ScoredEntity;

/** The protocol has one figure for a row of the policy, and a match may have two findings of one row. */
class FeaturesTest {
    private static final Match TWO_REGISTERS = new Match(
            Lists.SHIP,
            Lists.OFAC,
            0.4,
            Optional.empty(),
            List.of(
                    new MatchFinding("number_contradicts", "9179842", "9187629", -0.3, "another IMO number"),
                    new MatchFinding("number_contradicts", "5493001", "5493002", -0.2, "another LEI")),
            "");

    @Test
    void two_registers_that_contradict_are_both_counted_and_both_explained() {
        JsonNode entity = ScoredEntity.of(TWO_REGISTERS, 0.7);
        assertThat(entity.at("/features/number_contradicts").asDouble()).isCloseTo(-0.5, within(1e-9));
        assertThat(entity.at("/explanations/number_contradicts/detail").asText())
                .isEqualTo("another IMO number; another LEI");
        assertThat(entity.at("/explanations/number_contradicts/candidate").asText())
                .isEqualTo("9187629; 5493002");
    }
}
