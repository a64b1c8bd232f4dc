package org.waybill.corroboration.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.model.Body;
import org.waybill.model.Document;

/** Who published a document, and whom its publisher's line credits. */
class CarriersTest {
    @ParameterizedTest(name = "{0} at {1}: {2}, because {3}")
    @CsvFileSource(resources = "carriers.tsv", delimiter = '\t', numLinesToSkip = 1)
    void who_carries_comes_first_and_who_is_credited_after(
            String publisher, String address, String bodies, String why) {
        String found = carriers(told(publisher), told(address)).stream()
                .map(speaker -> speaker.body().id())
                .collect(Collectors.joining(","));
        assertThat(found).as(why).isEqualTo(told(bodies));
    }

    @Test
    void a_site_that_no_row_knows_is_an_outlet_that_nobody_knows() {
        Speaker only = carriers("", "https://www.nowhere.example/page").get(0);
        assertThat(only.as()).isEqualTo(Speaker.As.OUTLET);
        assertThat(only.body()).isEqualTo(new Body("nowhere.example", "nowhere.example", Body.Kind.UNKNOWN, ""));
    }

    private static List<Speaker> carriers(String publisher, String address) {
        return Registry.bundled().carriers(new Document.About(address, publisher, "", null, "en", "text"));
    }

    private static String told(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
