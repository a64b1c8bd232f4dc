package org.waybill.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_of_something_else_is_refused() throws IOException {
        assertRefused(new byte[1000], "not a parser model");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertRefused(new byte[0], "not a parser model");
    }

    @Test
    void another_version_is_refused() throws IOException {
        assertRefused(header(ModelFile.VERSION + 1, 0), "version");
    }

    @Test
    void a_damaged_file_is_refused() throws IOException {
        assertRefused(header(ModelFile.VERSION, 12345), "damaged");
    }

    @Test
    void a_slot_is_found_past_the_end_of_the_table() {
        long key = -1L;
        long[] slots = new long[4];
        slots[0] = SlotTable.slot(key, 7);
        slots[3] = SlotTable.slot(5, 9);
        assertThat(SlotTable.home(key, 4)).isEqualTo(3);
        assertThat(new SlotTable(LongBuffer.wrap(slots)).find(key)).isEqualTo(7);
        assertThat(new SlotTable(LongBuffer.wrap(slots)).find(key - 1)).isZero();
    }

    @Test
    void places_and_templates_are_read_as_they_are_written() {
        String written = "JOIN RELATION@STACK+0.LEFTMOST TAG@BELOW-1.SELF LEMMA@INPUT-2.SELF";
        assertThat(Template.parse(written)).hasToString(written);
        assertThat(Template.parse("EACH CLUSTERS@STACK+1.SELF")).hasToString("EACH CLUSTERS@STACK+1.SELF");
    }

    private void assertRefused(byte[] bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve("model"), bytes);
        assertThatThrownBy(() -> ModelFile.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] header(int version, int checksum) {
        byte[] bytes = new byte[ModelFile.HEADER_LENGTH + 8];
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(ModelFile.MAGIC)
                .putInt(version)
                .putInt(checksum);
        return bytes;
    }
}
