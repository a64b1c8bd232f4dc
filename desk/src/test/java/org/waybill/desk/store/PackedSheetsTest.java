package org.waybill.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.OriginSheet;

class PackedSheetsTest {
    private static final PackedSheets<OriginSheet> ORIGINS = PackedSheets.of(OriginSheet.class);

    private static OriginSheet origin(String name) {
        return new OriginSheet(
                "council",
                name,
                "official",
                "KR",
                "no_party",
                "first",
                List.of("imagery"),
                "certain",
                "It says so.",
                "2023-10-13",
                "official",
                "counts",
                1,
                List.of(),
                0,
                List.of(new OriginSheet.Carrier("00ff".repeat(16), name, "2023-10-13")));
    }

    @Test
    void a_sheet_comes_out_as_it_went_in() {
        OriginSheet hostile = origin("\u202e조선 <script> \\\" \u0000 \ud83d\ude80");
        assertThat(ORIGINS.sheet(ORIGINS.packed(hostile))).isEqualTo(hostile);
    }

    @Test
    void one_sheet_alone_takes_little_more_than_what_it_says() {
        String said = SheetJson.text(origin("Council"));
        assertThat(ORIGINS.packed(origin("Council")).length)
                .isLessThan(said.getBytes(StandardCharsets.UTF_8).length / 2);
    }

    @Test
    void a_damaged_sheet_is_told_and_not_shown() {
        byte[] packed = ORIGINS.packed(origin("Council"));
        packed[3] ^= 0x55;
        assertThatThrownBy(() -> ORIGINS.sheet(packed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged OriginSheet");
    }

    @Test
    void a_sheet_of_another_kind_is_not_taken_for_one() {
        byte[] packed = ORIGINS.packed(origin("Council"));
        assertThatThrownBy(() -> PackedSheets.of(LinkSheet.class).sheet(packed))
                .isInstanceOf(IllegalStateException.class);
    }
}
