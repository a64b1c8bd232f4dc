package org.waybill.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waybill.model.Listing;
import org.waybill.model.Sha256;

/** Lists are kept as read, to start faster; what was kept by other readers must not be used. */
class ReadingVersionTest {
    @Test
    void whoever_changes_what_a_reader_makes_of_a_file_raises_the_version_of_reading() {
        String all = Fixtures.LISTS.stream()
                .flatMap(files -> Fixtures.read(files).listings().stream())
                .map(Listing::version)
                .map(Sha256::hex)
                .collect(Collectors.joining());
        assertThat(ListFiles.READING + " " + Sha256.of(all).brief())
                .as("raise ListFiles.READING and write the new pair here")
                .isEqualTo("1 fbe3c9a28891");
    }
}
