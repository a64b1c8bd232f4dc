package org.waybill.screening.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.screening.list.Fixtures;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;

class ShelfTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Shelf shelf() {
        return Shelf.in(folder);
    }

    /** A list of the user's own with so many persons and ships. */
    private static List<ListPart> list(int persons, int ships) {
        String rows = IntStream.range(0, persons)
                        .mapToObj(i -> "p" + i + ",Person Number " + i + ",person\n")
                        .collect(Collectors.joining())
                + IntStream.range(0, ships)
                        .mapToObj(i -> "v" + i + ",Ship Number " + i + ",vessel\n")
                        .collect(Collectors.joining());
        return List.of(Fixtures.part("watch.csv", "id,name,type\n" + rows));
    }

    private Taking take(List<ListPart> files, Instant at) {
        return shelf().take(files, Shelf.Wish.at(at));
    }

    @Test
    void what_was_taken_in_is_current_and_is_the_bytes_as_published() throws IOException {
        Taking taking = take(Fixtures.parts("un.xml"), MONDAY);
        assertThat(taking.isNew()).isTrue();
        Stock stock = shelf().current(List.of("un_sc_sanctions", "eu_fsf"));
        assertThat(stock.lists()).containsExactly(Fixtures.read("un.xml"));
        assertThat(stock.missing()).containsExactly("eu_fsf");
        assertThat(Files.readAllBytes(folder.resolve("un_sc_sanctions/bytes")
                        .resolve(taking.shelved().edition().sha256().hex())))
                .isEqualTo(Fixtures.bytes("un.xml"));
    }

    @Test
    void the_same_edition_again_is_only_noted_as_looked_at() {
        take(Fixtures.parts("un.xml"), MONDAY);
        assertThat(take(Fixtures.parts("un.xml"), TUESDAY).isNew()).isFalse();
        assertThat(shelf().editions("un_sc_sanctions")).hasSize(1);
        assertThat(shelf().checkedAt("un_sc_sanctions")).contains(TUESDAY);
    }

    @Test
    void what_was_current_at_a_moment_can_be_told_later() {
        take(list(30, 0), MONDAY);
        take(list(31, 0), TUESDAY);
        assertThat(shelf().asOf("watch", MONDAY.plusSeconds(1))
                        .map(one -> one.edition().entries()))
                .contains(30);
        assertThat(shelf().asOf("watch", MONDAY.minusSeconds(1))).isEmpty();
        String newest = shelf().newest("watch").orElseThrow().edition().sha256().hex();
        assertThat(shelf().bySha256("watch", newest.substring(0, 8))
                        .map(one -> one.edition().entries()))
                .contains(31);
    }

    @Test
    void an_edition_that_comes_back_is_an_edition_of_its_own() {
        take(list(30, 0), MONDAY);
        take(list(31, 0), TUESDAY);
        take(list(30, 0), TUESDAY.plusSeconds(60));
        assertThat(shelf().editions("watch"))
                .extracting(one -> one.edition().entries())
                .containsExactly(30, 31, 30);
    }

    @Test
    void a_clock_that_was_put_back_does_not_make_an_old_edition_the_newest() {
        take(list(30, 0), TUESDAY);
        take(list(31, 0), MONDAY);
        assertThat(shelf().newest("watch").map(one -> one.edition().entries())).contains(31);
    }

    @Test
    void a_list_that_lost_more_than_a_tenth_is_refused_and_the_last_good_one_stays() {
        take(list(100, 0), MONDAY);
        refused(ListFault.SHRANK, list(89, 0));
        assertThat(shelf().newest("watch").map(one -> one.edition().entries())).contains(100);
        assertThat(take(list(90, 0), TUESDAY).isNew())
                .as("a tenth is not more than a tenth")
                .isTrue();
    }

    @Test
    void a_list_that_lost_its_ships_alone_is_refused() {
        take(list(1000, 40), MONDAY);
        refused(ListFault.SHRANK, list(1000, 20));
    }

    @Test
    void a_person_who_knows_why_may_accept_it_and_the_reason_is_kept() {
        take(list(100, 0), MONDAY);
        shelf().take(list(10, 0), new Shelf.Wish(TUESDAY, Optional.empty(), Optional.of("the regime was ended")));
        assertThat(shelf().newest("watch").flatMap(ShelvedEdition::accepted)).contains("the regime was ended");
    }

    @Test
    void a_file_that_is_cut_leaves_the_last_good_one_and_no_rubbish() throws IOException {
        take(Fixtures.parts("un.xml"), MONDAY);
        refused(ListFault.CUT_SHORT, Fixtures.changed("un.xml", text -> text.substring(0, text.length() - 30)));
        assertThat(shelf().current(List.of()).lists()).containsExactly(Fixtures.read("un.xml"));
        try (Stream<Path> left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void another_list_than_the_one_named_is_refused() {
        assertThatThrownBy(() -> shelf().take(
                                Fixtures.parts("eu.xml"),
                                new Shelf.Wish(MONDAY, Optional.of("un_sc_sanctions"), Optional.empty())))
                .isInstanceOfSatisfying(ListTrouble.class, trouble -> assertThat(trouble.fault())
                        .isEqualTo(ListFault.OTHER_LIST));
    }

    @Test
    void bytes_that_were_changed_on_the_shelf_are_found_and_the_list_counts_as_missing() throws IOException {
        Taking taking = take(Fixtures.parts("un.xml"), MONDAY);
        Path bytes = folder.resolve("un_sc_sanctions/bytes")
                .resolve(taking.shelved().edition().sha256().hex());
        Files.writeString(bytes, Files.readString(bytes).replace("OMAR", "OMER"));
        Stock stock = shelf().current(List.of());
        assertThat(stock.lists()).isEmpty();
        assertThat(stock.missing()).containsExactly("un_sc_sanctions");
        assertThat(stock.troubles()).singleElement().asString().startsWith("WB-613");
    }

    @Test
    void a_note_of_a_taking_that_was_damaged_is_a_trouble_and_not_another_list() throws IOException {
        take(Fixtures.parts("un.xml"), MONDAY);
        take(Fixtures.parts("eu.xml"), MONDAY);
        try (Stream<Path> taken = Files.list(folder.resolve("eu_fsf/taken"))) {
            Files.writeString(taken.findFirst().orElseThrow(), "{\"list\":");
        }
        Stock stock = shelf().current(List.of());
        assertThat(stock.lists()).hasSize(1);
        assertThat(stock.missing()).containsExactly("eu_fsf");
    }

    @Test
    void what_is_kept_to_start_faster_gives_the_same_and_is_not_trusted_when_it_was_changed() throws IOException {
        for (String files : Fixtures.LISTS) {
            Path own = folder.resolve("shelf" + Fixtures.LISTS.indexOf(files));
            Shelf shelf = Shelf.in(own);
            ShelvedEdition shelved =
                    shelf.take(Fixtures.parts(files), Shelf.Wish.at(MONDAY)).shelved();
            LoadedList first = shelf.load(shelved);
            Path parsed = parsed(own);
            LoadedList second = shelf.load(shelved);
            byte[] bytes = Files.readAllBytes(parsed);
            bytes[bytes.length / 2] ^= 1;
            Files.write(parsed, bytes);
            assertThat(List.of(second, shelf.load(shelved))).containsOnly(first, Fixtures.read(files));
        }
    }

    private static Path parsed(Path shelf) throws IOException {
        try (Stream<Path> all = Files.walk(shelf)) {
            return all.filter(file -> Files.isRegularFile(file)
                            && String.valueOf(file.getParent()).endsWith("parsed"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void what_a_killed_run_left_behind_is_not_an_edition() throws IOException {
        take(Fixtures.parts("un.xml"), MONDAY);
        Files.writeString(folder.resolve("un_sc_sanctions/taken/.begun123"), "{\"li");
        Files.createDirectories(folder.resolve("incoming/list77"));
        Files.writeString(folder.resolve("incoming/list77/0"), "<CONS");
        Files.writeString(folder.resolve("un_sc_sanctions/bytes/" + "0".repeat(64)), "half");
        assertThat(shelf().editions("un_sc_sanctions")).hasSize(1);
        assertThat(shelf().lists()).containsExactly("un_sc_sanctions");
    }

    @Test
    void several_at_once_leave_every_edition_whole() {
        IntStream.range(0, 12).parallel().forEach(i -> Shelf.in(folder)
                .take(list(100 + i, 0), Shelf.Wish.at(MONDAY.plusSeconds(i))));
        assertThat(shelf().editions("watch")).hasSize(12);
        shelf().editions("watch")
                .forEach(one -> assertThat(shelf().load(one).edition()).isEqualTo(one.edition()));
    }

    private void refused(ListFault fault, List<ListPart> files) {
        assertThatThrownBy(() -> take(files, TUESDAY))
                .isInstanceOfSatisfying(ListTrouble.class, trouble -> assertThat(trouble.fault())
                        .isEqualTo(fault));
    }
}
