package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private static final List<String> KNOWN =
            List.of("arms_supply_to", "arms_procure_from", "coal_iron_minerals", "textiles");

    @Test
    void a_slip_of_the_pen_finds_the_name() {
        assertThat(NearNames.of("textile", KNOWN)).containsExactly("textiles");
        assertThat(NearNames.of("ARMS-SUPPLYTO", KNOWN)).containsExactly("arms_supply_to");
    }

    @Test
    void a_part_finds_the_whole() {
        assertThat(NearNames.of("coal", KNOWN)).containsExactly("coal_iron_minerals");
        assertThat(NearNames.of("arms", KNOWN)).containsExactly("arms_procure_from", "arms_supply_to");
    }

    @Test
    void another_word_finds_nothing_and_asks_nothing() {
        assertThat(NearNames.of("helicopters", KNOWN)).isEmpty();
        assertThat(NearNames.question("helicopters", KNOWN)).isEmpty();
    }
}
