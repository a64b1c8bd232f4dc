package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Capture.Header;
import org.waybill.model.Capture.Method;

class CaptureTest {
    @Test
    void the_ways_have_names_that_are_stored() {
        assertThat(Stream.of(Method.values()).map(Method::key))
                .containsExactly("file", "address", "stream", "attachment", "web_archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set-Cookie", "COOKIE", "authorization", "X-Api-Key"})
    void what_lets_somebody_in_is_never_held(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Header(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b", ":status", "a\n", "ä"})
    void what_is_no_name_of_a_header_is_none(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Header(name, "x"));
    }

    @Test
    void a_value_is_one_line_of_bounded_length() {
        assertThat(new Header("Via", "").value()).isEmpty();
        assertThat(new Header("Via", "x".repeat(Header.MOST_CHARACTERS)).value())
                .hasSize(2_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Header("Via", "x".repeat(2_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Header("Via", "a\r\nSet-Cookie: b"));
    }

    @Test
    void there_are_at_most_a_hundred_headers() {
        assertThat(capture("a", 100).headers()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> capture("a", 101));
    }

    @Test
    void what_came_in_is_called_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> capture("", 0));
    }

    private static Capture capture(String origin, int headers) {
        List<Header> all = Collections.nCopies(headers, new Header("Via", "a"));
        return new Capture(origin, "", Method.FILE, null, all, "");
    }
}
