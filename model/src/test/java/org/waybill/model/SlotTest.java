package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotTest {
    @Test
    void a_value_without_characters_behind_it_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot.Filled<>("shells", List.of(), "supply"));
    }

    @Test
    void spans_are_kept_in_text_order_and_once() {
        Slot<String> slot =
                new Slot.Filled<>("shells", List.of(new Span(9, 12), new Span(2, 4), new Span(9, 12)), "supply");
        assertThat(slot.spans()).containsExactly(new Span(2, 4), new Span(9, 12));
    }

    @Test
    void an_unstated_slot_has_no_value_and_no_characters() {
        Slot<String> slot = Slot.unstated("the text withholds it");
        assertThat(slot.isFilled()).isFalse();
        assertThat(slot.value()).isEmpty();
        assertThat(slot.spans()).isEmpty();
    }

    @Test
    void a_filled_slot_gives_its_value() {
        assertThat(Slot.of("shells", new Span(2, 4), "supply").value()).contains("shells");
    }
}
