package org.waybill.screening.list.born;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waybill.screening.list.Fixtures;

class BirthTextTest {
    @TestFactory
    Stream<DynamicTest> a_date_is_read_as_its_list_means_it_or_not_at_all() throws IOException {
        try (InputStream file = Objects.requireNonNull(Fixtures.class.getResourceAsStream("births.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> DynamicTest.dynamicTest(
                            cells[0] + ": " + cells[2], () -> assertThat(BirthText.read(cells[0])
                                            .map(Object::toString)
                                            .orElse("-"))
                                    .isEqualTo(cells[1])));
        }
    }

    @Property
    void no_text_brings_it_down(@ForAll @StringLength(max = 120) String text) {
        BirthText.read(text).ifPresent(birth -> assertThat(birth.to().last())
                .isAfterOrEqualTo(birth.from().first()));
    }
}
