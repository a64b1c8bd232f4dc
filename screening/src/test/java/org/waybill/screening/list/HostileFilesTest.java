package org.waybill.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;

/** Files that are cut, broken, made to harm, or no list at all. */
class HostileFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "un.xml",
                "ofac-classic.xml",
                "ofac-advanced.xml",
                "eu.xml",
                "uk.xml",
                "sdn.csv",
                "uk.csv",
                "conlist.csv",
                "entities.ftm.json"
            })
    void a_file_that_was_cut_inside_a_record_is_refused(String name) {
        byte[] whole = Fixtures.bytes(name);
        List<Integer> accepted = new ArrayList<>();
        for (int tenths = 5; tenths < 10; tenths++) {
            int length = whole.length * tenths / 10;
            ListPart part = Fixtures.part(name, java.util.Arrays.copyOf(whole, length));
            // Where a cut falls between two lines nothing shows in the file itself.
            if (whole[length - 1] != '\n' && whole[length] != '\n' && !isRefused(part)) {
                accepted.add(length);
            }
        }
        assertThat(accepted).isEmpty();
    }

    private static boolean isRefused(ListPart part) {
        try {
            ListFiles.read(List.of(part));
            return false;
        } catch (ListTrouble e) {
            // A cut inside the head of a table leaves no records, or no head that is known.
            return EnumSet.of(ListFault.CUT_SHORT, ListFault.NO_RECORDS, ListFault.NOT_A_LIST)
                    .contains(e.fault());
        }
    }

    @Test
    void an_entity_that_would_be_looked_for_in_vain_is_told() {
        String lines = """
            {"id":"a","schema":"Person","datasets":["own"],"properties":{"name":["Ivan Madeup"]}}
            {"id":"a","schema":"Person","datasets":["own"],"properties":{"name":["Ivan Otherwise"]}}
            {"id":"b","schema":"Spaceship","datasets":["own"],"properties":{"name":["Star Maria"]}}
            {"id":"c","schema":"Family","datasets":["own"],"properties":{"person":["a"]}}
            """;
        ListPart part = new ListPart(
                ListPart.Role.MAIN, "own.json", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        LoadedList read = ListFiles.read(List.of(part));
        assertThat(read.listings()).hasSize(1);
        assertThat(read.unread())
                .extracting(Unread::why)
                .containsExactly("its id stands in the file before", "its schema is not read: Spaceship");
    }

    static Stream<ListPart> noLists() {
        return Stream.of(
                Fixtures.part("page.html", "<!DOCTYPE html><html><body>Service unavailable</body></html>"),
                Fixtures.part("notes.txt", "Dear colleague,\nthe list is attached.\n"),
                Fixtures.part("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Fixtures.part("other.xml", "<rss><channel/></rss>"),
                Fixtures.part("zeros", new byte[4096]));
    }

    @ParameterizedTest
    @MethodSource("noLists")
    void what_is_no_list_is_said_to_be_none(ListPart part) {
        assertThatThrownBy(() -> ListFiles.read(List.of(part)))
                .isInstanceOfSatisfying(ListTrouble.class, trouble -> assertThat(trouble.fault())
                        .isIn(ListFault.NOT_A_LIST, ListFault.DAMAGED, ListFault.CUT_SHORT));
    }

    @Test
    void an_empty_file_and_an_empty_list_hold_no_records() {
        fails(ListFault.NO_RECORDS, List.of(Fixtures.part("empty.csv", "")));
        fails(
                ListFault.NO_RECORDS,
                List.of(Fixtures.part(
                        "un.xml",
                        "<CONSOLIDATED_LIST"
                                + " dateGenerated=\"2026-01-01T00:00:00Z\"><INDIVIDUALS/></CONSOLIDATED_LIST>")));
    }

    @Test
    void a_list_that_does_not_hold_as_many_records_as_it_says_is_refused() {
        fails(
                ListFault.WRONG_COUNT,
                Fixtures.changed("ofac-classic.xml", text -> text.replace("<Record_Count>3<", "<Record_Count>4<")));
    }

    @Test
    void parts_without_their_main_file_and_two_lists_at_once_are_not_one_list() {
        fails(ListFault.NOT_ONE_LIST, Fixtures.parts("alt.csv"));
        fails(ListFault.NOT_ONE_LIST, Fixtures.parts("un.xml eu.xml"));
        fails(ListFault.NOT_ONE_LIST, Fixtures.parts("un.xml alt.csv"));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void entities_that_multiply_are_not_expanded() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name < 'z'; name++) {
            bomb.append("<!ENTITY ").append(name).append(" \"");
            bomb.append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>&y;</FIRST_NAME>");
        bomb.append("</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>");
        assertThatThrownBy(() -> ListFiles.read(List.of(Fixtures.part("bomb.xml", bomb.toString()))))
                .isInstanceOf(ListTrouble.class);
    }

    @Test
    void nothing_outside_the_file_is_read() {
        String stranger = "<!DOCTYPE l [<!ENTITY x SYSTEM"
                + " \"file:///etc/hostname\">]><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A"
                + " &x; B</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
        try {
            assertThat(ListFiles.read(List.of(Fixtures.part("stranger.xml", stranger)))
                            .listings()
                            .get(0)
                            .primary()
                            .text())
                    .isIn("A B", "A &x; B");
        } catch (ListTrouble refused) {
            assertThat(refused.fault()).isIn(ListFault.DAMAGED, ListFault.CUT_SHORT);
        }
    }

    static Stream<ListPart> huge() {
        int many = 3_000_000;
        return Stream.of(
                Fixtures.part("deep.xml", "<CONSOLIDATED_LIST>" + "<a>".repeat(many)),
                Fixtures.part("deep.json", "{\"a\":" + "[".repeat(many)),
                Fixtures.part(
                        "name.xml",
                        "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>" + "a ".repeat(many * 2)
                                + "</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>"),
                Fixtures.part(
                        "aliases.xml",
                        "<CONSOLIDATED_LIST><ENTITY>" + "<ENTITY_ALIAS/>".repeat(many / 4)
                                + "</ENTITY></CONSOLIDATED_LIST>"),
                Fixtures.part("cell.csv", "id,name\n1,\"" + "x".repeat(many)),
                Fixtures.part("cells.csv", "id,name\n1" + ",".repeat(many)));
    }

    @ParameterizedTest
    @MethodSource("huge")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void what_no_publisher_prints_is_refused_before_it_fills_the_memory(ListPart part) {
        fails(ListFault.TOO_LARGE, List.of(part));
    }

    static Stream<ListPart> lengthy() {
        int many = 900_000;
        String record = "1,\"NAME\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"";
        return Stream.of(
                Fixtures.part("items.csv", record + "DOB 1950; ".repeat(many / 10) + "\"\r\n"),
                Fixtures.part("quote.csv", record + "a.k.a. 'A; " + "B; ".repeat(many / 3) + "\"\r\n"),
                Fixtures.part("brackets.csv", record + "Passport " + "(".repeat(many) + "\"\r\n"),
                Fixtures.part("blanks.csv", "id,name,born\n1,A,between" + " ".repeat(many) + "to\n"),
                Fixtures.part("lone.csv", "id,name\n1,\"" + "\" ".repeat(many / 3) + "\"\n"),
                Fixtures.part(
                        "signs.xml",
                        "<CONSOLIDATED_LIST><ENTITY><DATAID>1</DATAID><FIRST_NAME>" + "<".repeat(many)
                                + "&".repeat(many) + "</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>"));
    }

    /** Each takes well under a second; were a step quadratic, it would take hours. */
    @ParameterizedTest
    @MethodSource("lengthy")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_lengthyfield_takes_no_longer_than_it_is(ListPart part) {
        assertThat(ListFiles.read(List.of(part)).listings()).hasSize(1);
    }

    @Test
    void a_broken_row_is_told_with_its_line_and_the_others_are_read() {
        LoadedList read = ListFiles.read(
                Fixtures.changed("sdn.csv", text -> text.replace("\r\n90003,", "\r\n90009,\"HALF A ROW\"\r\n90003,")));
        assertThat(read.listings()).hasSize(3);
        assertThat(read.unread()).containsExactly(new Unread("sdn.csv, line 3", "the row does not have 12 cells", 1));
    }

    @Test
    void a_record_without_a_name_or_a_number_is_told() {
        LoadedList read = ListFiles.read(
                Fixtures.changed("uk.xml", text -> text.replace("<UniqueID>RUS9002</UniqueID>", "<UniqueID/>")
                        .replace("<Name6>Made Up Lines</Name6>", "<Name6> </Name6>")));
        assertThat(read.listings()).hasSize(1);
        assertThat(read.unread())
                .extracting(Unread::why)
                .containsExactly("the record has no number", "record RUS9003 has no name");
    }

    @Test
    void a_number_that_is_given_twice_is_told_and_both_records_are_kept() {
        LoadedList read = ListFiles.read(Fixtures.changed("uk.xml", text -> text.replace("RUS9003", "RUS9002")));
        assertThat(read.listings()).extracting(one -> one.id().entry()).contains("RUS9002", "RUS9002~2");
        assertThat(read.unread()).hasSize(1);
    }

    @Test
    void older_files_in_windows_1252_keep_their_accents() {
        byte[] bytes = "Id;Name\n1;José Müller\n".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(ListFiles.read(List.of(Fixtures.part("own.csv", bytes)))
                        .listings()
                        .get(0)
                        .primary()
                        .text())
                .isEqualTo("José Müller");
    }

    @Test
    void a_table_in_utf_16_is_read() {
        byte[] bytes = "id,name\n1,José\n".getBytes(StandardCharsets.UTF_16);
        assertThat(ListFiles.read(List.of(Fixtures.part("own.csv", bytes)))
                        .listings()
                        .get(0)
                        .primary()
                        .text())
                .isEqualTo("José");
    }

    private static void fails(ListFault fault, List<ListPart> parts) {
        assertThatThrownBy(() -> ListFiles.read(parts))
                .isInstanceOfSatisfying(ListTrouble.class, trouble -> assertThat(trouble.fault())
                        .as(trouble.getMessage())
                        .isEqualTo(fault));
    }
}
