package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void each_reason_has_a_code_and_ends_in_an_action(Reason reason) {
        assertThat(reason.code()).matches("WB-1\\d\\d");
        assertThat(reason.action()).matches("[A-Z].*\\.");
    }

    @Test
    void no_two_reasons_share_a_code() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::code)).doesNotHaveDuplicates();
    }

    @Test
    void a_line_says_code_source_what_was_met_and_what_to_do() {
        assertThat(new Admission.TurnedAway("a.pdf", Reason.ENCRYPTED, "it opens only with a password").line())
                .isEqualTo("WB-107 a.pdf: it opens only with a password. Remove the password and read it again.");
    }
}
