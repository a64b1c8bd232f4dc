package org.waybill.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreaksTest {
    @Test
    void the_name_of_a_resolution_stays_on_one_line() {
        assertThat(pieces("under S/RES/1718 (2006), para 8(b)"))
                .containsExactly("under ", "S/RES/1718 ", "(2006), ", "para ", "8(b)");
    }

    @Test
    void an_address_may_end_its_line_after_any_stroke() {
        assertThat(pieces("https://example.org/one/two/three")).hasSizeGreaterThan(2);
    }

    @Test
    void nothing_has_no_break() {
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        Breaks breaks = new Breaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at > 0; at = breaks.next()) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        return pieces;
    }
}
