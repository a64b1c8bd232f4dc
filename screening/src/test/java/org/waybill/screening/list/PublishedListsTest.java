package org.waybill.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;

/** The lists as published, whole; figures counted in the files by other means. */
class PublishedListsTest {
    private static final Path LISTS = Path.of(System.getProperty("waybill.root", ".."), "..", "shared", "lists")
            .normalize();

    private static LoadedList read(String... names) {
        assumeThat(Files.isDirectory(LISTS)).as("../shared/lists is not here").isTrue();
        Path[] files = new Path[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = LISTS.resolve(names[i]);
        }
        return ListFiles.read(files);
    }

    private static long count(LoadedList list, Listing.Kind kind) {
        return list.listings().stream().filter(one -> one.kind() == kind).count();
    }

    @Test
    void the_united_nations_list_is_read_whole() {
        LoadedList list = read("un/consolidated_2026-02-27.xml");
        assertThat(list.unread()).isEmpty();
        assertThat(count(list, Listing.Kind.PERSON)).isEqualTo(730);
        assertThat(count(list, Listing.Kind.ORGANISATION)).isEqualTo(273);
    }

    @Test
    void an_edition_with_broken_characters_is_read_and_that_is_said() {
        LoadedList list = read("un/consolidated_2025-08-16.xml");
        assertThat(list.listings()).hasSize(879);
        assertThat(list.unread()).first().extracting(Unread::why).asString().contains("characters are no UTF-8");
    }

    @Test
    void every_row_of_ofacs_csv_is_a_record_and_nearly_every_ship_has_its_number() {
        LoadedList list = read(
                "ofac/sdn_2024-05-03.csv",
                "ofac/alt_2025-12-24.csv",
                "ofac/add_2025-12-24.csv",
                "ofac/sdn_comments_2025-12-24.csv");
        assertThat(list.listings()).hasSize(14_965);
        assertThat(count(list, Listing.Kind.VESSEL)).isEqualTo(851);
        assertThat(list.listings().stream()
                        .filter(one -> one.kind() == Listing.Kind.VESSEL)
                        .filter(one -> !one.numbers(ListedNumber.Kind.IMO).isEmpty()))
                .hasSizeGreaterThanOrEqualTo(842);
        assertThat(list.listings().stream()
                        .filter(one -> one.kind() == Listing.Kind.PERSON
                                && !one.births().isEmpty()))
                .hasSize(6_736);
    }

    @Test
    void no_state_of_the_lists_is_left_without_its_code_but_those_that_are_none() {
        LoadedList list = read("ofac/nonsdn_consolidated_2025-03-28.xml");
        assertThat(list.edition().list()).isEqualTo("us_ofac_cons");
        assertThat(list.listings()).hasSize(443);
        assertThat(list.listings().stream()
                        .flatMap(one -> one.facts(ListedFact.Kind.COUNTRY).stream())
                        .filter(fact -> fact.code().isEmpty()))
                .isEmpty();
    }
}
