package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Party.Kind;

class PartyTest {
    @ParameterizedTest(name = "{0} names no state: {1}")
    @CsvSource({
        "kp,          codes are in capitals",
        "PRK,         three letters are another code",
        "North Korea, a name is no code",
        "'K1',        a digit stands in no code",
    })
    void a_state_is_named_by_its_code(String id, String why) {
        assertThatIllegalArgumentException().as(why).isThrownBy(() -> Party.state(id));
    }

    @Test
    void a_party_without_a_name_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Party(" ", Kind.COMPANY));
    }

    @Test
    void parties_are_ordered_by_name_then_by_kind() {
        Party person = new Party("Angara", Kind.PERSON);
        Party ship = new Party("Angara", Kind.SHIP);
        assertThat(List.of(Party.state("RU"), ship, Party.state("KP"), person).stream()
                        .sorted())
                .containsExactly(person, ship, Party.state("KP"), Party.state("RU"));
    }
}
