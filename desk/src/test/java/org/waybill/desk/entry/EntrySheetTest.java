package org.waybill.desk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.desk.Desk;
import org.waybill.desk.claim.ClaimWish;
import org.waybill.desk.making.Chronicle;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.FirstSheet;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.sheet.SeriesSheet;
import org.waybill.model.Origin;

class EntrySheetTest {
    @TempDir
    Path folder;

    @Test
    void whoever_counts_and_said_it_first_is_named_first() throws IOException {
        FirstSheet first = Objects.requireNonNull(sheet(new ToldCase()
                        .tells("Echo", Origin.Counts.NOT, "2023-10-01", 1000)
                        .tells("Late Ministry", Origin.Counts.CERTAIN, "2024-02-27", 6700)
                        .tells("Early Council", Origin.Counts.CERTAIN, "2023-10-13", 1000))
                .first());
        assertThat(first.body()).isEqualTo("Early Council");
        assertThat(first.said()).isEqualTo("2023-10-13");
        assertThat(first.quote().text()).startsWith("Early Council said");
        assertThat(List.of(first.certain(), first.possible())).containsExactly(2, 2);
    }

    @Test
    void a_figure_counts_only_the_bodies_that_gave_it_for_themselves() throws IOException {
        EntrySheet sheet = sheet(new ToldCase()
                .tells("Echo", Origin.Counts.NOT, "2023-10-01", 1000)
                .tells("Council", Origin.Counts.CERTAIN, "2023-10-13", 1000)
                .tells("Agency", Origin.Counts.POSSIBLE, "2023-11-13", 1000)
                .tells("Ministry", Origin.Counts.CERTAIN, "2024-02-27", 6700));
        FirstSheet thousand = sheet.firsts().get(0);
        assertThat(thousand.figure()).isEqualTo("more than 1,000 containers");
        assertThat(thousand.documents()).isEqualTo(3);
        assertThat(thousand.body()).as("whoever said it first, counted or not").isEqualTo("Echo");
        assertThat(thousand.counts()).isEqualTo("not");
        assertThat(List.of(thousand.certain(), thousand.possible())).containsExactly(1, 2);
    }

    @Test
    void a_long_series_keeps_its_ends_its_least_and_its_most_and_says_how_long_it_is() throws IOException {
        ToldCase told = new ToldCase().tells("Council", Origin.Counts.CERTAIN, "2023-10-13", 1000);
        for (int day = 1; day <= 60; day++) {
            int containers = day == 17 ? 90_000 : day == 43 ? 3 : 1000 + day;
            told.tells(
                    "Council",
                    Origin.Counts.CERTAIN,
                    String.format(Locale.ROOT, "2024-%02d-%02d", 1 + day / 28, 1 + day % 28),
                    containers);
        }
        SeriesSheet council = sheet(told).series().get(0);
        assertThat(council.figures()).isEqualTo(61);
        assertThat(council.points()).hasSizeLessThanOrEqualTo(32);
        assertThat(council.points().get(0).published()).isEqualTo("2023-10-13");
        assertThat(council.points().get(council.points().size() - 1).words()).contains("1,060");
        assertThat(council.points()).extracting(SeriesSheet.Point::words).anyMatch(words -> words.contains("90,000"));
        assertThat(council.points())
                .extracting(SeriesSheet.Point::words)
                .anyMatch(words -> words.endsWith(" 3 containers"));
        assertThat(council.points()).isSortedAccordingTo(Comparator.comparing(SeriesSheet.Point::published));
    }

    @Test
    void origins_that_a_sheet_has_no_room_for_come_in_pages() throws IOException {
        ToldCase told = new ToldCase();
        for (int body = 0; body < 30; body++) {
            told.tells("Council " + body, Origin.Counts.CERTAIN, "2023-10-13", 1000 + body);
        }
        try (Desk desk = desk(told)) {
            String id = desk.entries().page(0, 1).rows().get(0).id();
            EntrySheet sheet = desk.sheets().sheet(id).orElseThrow();
            assertThat(sheet.origins()).hasSize(24);
            assertThat(sheet.extent().origins()).isEqualTo(30);
            Page<OriginSheet> rest = desk.sheets().origins(id, 24, 24);
            assertThat(rest.total()).isEqualTo(30);
            assertThat(rest.rows()).hasSize(6).doesNotContainAnyElementsOf(sheet.origins());
            assertThat(desk.sheets().origins(id, 0, 24).rows()).isEqualTo(sheet.origins());
            assertThat(desk.sheets().has(id)).isTrue();
            assertThat(desk.sheets().has("0" + id)).isFalse();
        }
    }

    @Test
    void a_series_has_every_figure_of_its_origin_and_marks_conflicts() throws IOException {
        EntrySheet sheet = sheet(new ToldCase()
                .tells("Council", Origin.Counts.CERTAIN, "2023-10-13", 1000)
                .tells("Council", Origin.Counts.CERTAIN, "2024-03-13", 7000)
                .tells("Ministry", Origin.Counts.CERTAIN, "2024-04-13", 500)
                .inConflict());
        SeriesSheet council = sheet.series().get(0);
        assertThat(council.whose()).isEqualTo("Council");
        assertThat(council.origin()).isEqualTo("Council");
        assertThat(council.points().stream().map(SeriesSheet.Point::words))
                .containsExactly("more than 1,000 containers", "more than 7,000 containers");
        assertThat(council.points().stream().map(SeriesSheet.Point::conflict)).containsExactly(false, true);
    }

    @Test
    void claims_stand_by_standing_then_by_date_with_undated_ones_last() throws IOException {
        Desk desk = desk(new ToldCase()
                .tells("Denier", Origin.Counts.NOT, "2023-01-01", -1000)
                .tells("Undated", Origin.Counts.CERTAIN, null, 3000)
                .tells("Second", Origin.Counts.CERTAIN, "2024-01-01", 2000)
                .tells("First", Origin.Counts.CERTAIN, "2023-06-01", 1000));
        assertThat(desk.claims().page(ClaimWish.of("e1"), 0, 10).rows().stream().map(ClaimRow::speaker))
                .containsExactly("First", "Second", "Undated", "Denier");
        ClaimWish denied = new ClaimWish("e1", "denied", "", "", "", "", ClaimWish.Order.PUBLISHED);
        assertThat(desk.claims().page(denied, 0, 10).rows().stream().map(ClaimRow::speaker))
                .containsExactly("Denier");
        ClaimWish ofFirst = new ClaimWish("e1", "", "", "", "", "First", ClaimWish.Order.PUBLISHED);
        assertThat(desk.claims().page(ofFirst, 0, 10).total()).isEqualTo(1);
        desk.close();
    }

    @Test
    void a_claim_is_found_by_the_first_digits_of_its_name() throws IOException {
        Desk desk = desk(new ToldCase().tells("Council", Origin.Counts.CERTAIN, "2023-10-13", 1000));
        ClaimRow claim = desk.claims().page(ClaimWish.of("e1"), 0, 1).rows().get(0);
        assertThat(desk.claims().claim(claim.id().substring(0, 12))).contains(claim);
        assertThat(desk.claims().claim("0".repeat(64))).isEmpty();
        desk.close();
    }

    private EntrySheet sheet(ToldCase told) throws IOException {
        try (Desk desk = desk(told)) {
            return desk.sheets().sheet("e1").orElseThrow();
        }
    }

    private Desk desk(ToldCase told) throws IOException {
        Path file = folder.resolve("desk.sqlite");
        Desk.make(file, told.made(), Chronicle.of(List.of()));
        return Desk.open(file);
    }
}
