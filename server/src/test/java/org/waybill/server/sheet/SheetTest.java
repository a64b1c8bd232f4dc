package org.waybill.server.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Subject;

/** Sheets as people and programs write them. */
class SheetTest {
    @Test
    void what_parts_cells_is_told_by_the_first_line() throws IOException {
        assertThat(rows("name;country\nBank A, B;iq\n").get(0).cells()).containsExactly("Bank A, B", "iq");
        assertThat(rows("name\tcountry\nA\tiq\n").get(0).cells()).containsExactly("A", "iq");
        assertThat(rows("name|country\nA|iq\n").get(0).cells()).containsExactly("A", "iq");
        assertThat(rows("name\nA, Sons and Company\n").get(0).broken()).hasValue("2 cells under 1 headings");
    }

    @Test
    void quotes_hold_separators_quotes_and_line_ends() throws IOException {
        List<SheetRow> rows = rows("name,country\r\n\"A, \"\"B\"\"\nC\",iq\r\nD,sy\r\n");
        assertThat(rows.get(0).cells()).containsExactly("A, \"B\"\nC", "iq");
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void a_quote_that_is_never_closed_breaks_its_own_row_and_no_other() throws IOException {
        List<SheetRow> rows = rows("name,country\n\"A,iq\nB,sy\nC,ir\n");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).broken()).hasValue("a quote is opened and not closed");
        assertThat(rows.get(1).cells()).containsExactly("B", "sy");
        assertThat(rows.get(2).line()).isEqualTo(4);
    }

    @Test
    void a_quote_inside_a_cell_is_a_letter() throws IOException {
        assertThat(rows("name,country\nThe \"Old\" Bank,iq\n").get(0).cells())
                .containsExactly("The \"Old\" Bank", "iq");
    }

    @Test
    void rows_may_be_shorter_but_not_longer_than_the_head() throws IOException {
        List<SheetRow> rows = rows("name,country,id\nA\nB,iq,1,2\nC,iq,1,,\n");
        assertThat(rows.get(0).cell(2)).isEmpty();
        assertThat(rows.get(1).broken()).hasValue("4 cells under 3 headings");
        assertThat(rows.get(2).broken()).isEmpty();
    }

    @Test
    void marks_of_byte_order_and_empty_lines_are_no_content() throws IOException {
        List<SheetRow> rows = rows("\uFEFFname\n\n   \nA\n\n");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).line()).isEqualTo(4);
    }

    @Test
    void an_empty_sheet_has_no_head() throws IOException {
        try (Sheet sheet = Sheet.of(new StringReader(""))) {
            assertThat(sheet.head()).isEmpty();
            assertThat(Headings.of(sheet.head()).canName()).isFalse();
        }
    }

    @Test
    void columns_are_known_by_their_headings_in_any_writing() {
        Headings headings =
                Headings.of(List.of("Customer ID", "Full_Name", "Date of Birth", "NATIONALITY", "Shoe size"));
        SheetRow row = new SheetRow(2, List.of("7", "Samir Khalil", "17 Mar 1962", "Iraq; SY", "42"), Optional.empty());
        Subject subject = Asked.of(row, headings).subject().orElseThrow();
        assertThat(headings.first(row, Headings.Column.ID)).isEqualTo("7");
        assertThat(subject.names()).containsExactly("Samir Khalil");
        assertThat(subject.births()).hasToString("[1962-03-17]");
        assertThat(subject.countries()).containsExactly("IQ", "SY");
    }

    @Test
    void given_names_and_family_name_make_a_name_where_no_column_has_the_whole() {
        Headings headings = Headings.of(List.of("first name", "last name", "name"));
        assertThat(names(headings, "Samir", "Khalil", "")).containsExactly("Samir Khalil");
        assertThat(names(headings, "Samir", "Khalil", "S. Khalil")).containsExactly("S. Khalil");
    }

    @Test
    void a_hulls_number_makes_a_ship_and_a_wrong_one_is_said() {
        Headings headings = Headings.of(List.of("name", "imo"));
        Asked right = Asked.of(new SheetRow(2, List.of("Maria", "IMO 9187629"), Optional.empty()), headings);
        Subject ship = right.subject().orElseThrow();
        assertThat(ship.kind()).isEqualTo(Listing.Kind.VESSEL);
        assertThat(ship.numbers()).containsExactly(new ListedNumber(ListedNumber.Kind.IMO, "9187629", ""));
        Asked wrong = Asked.of(new SheetRow(2, List.of("Maria", "9187628"), Optional.empty()), headings);
        assertThat(wrong.remarks()).hasSize(1).first().asString().contains("check digit");
        assertThat(wrong.subject().orElseThrow().numbers()).isEmpty();
    }

    @Test
    void what_is_written_can_be_opened_in_a_spreadsheet_and_runs_nothing() {
        assertThat(SheetWriter.safe(List.of("=1+1", "a,b", "say \"so\"", "two\nlines")))
                .isEqualTo("'=1+1,\"a,b\",\"say \"\"so\"\"\",two lines\n");
    }

    @Property(tries = 300)
    void no_name_is_lost_whatever_stands_around_it(@ForAll("sheets") String before, @ForAll("sheets") String after)
            throws IOException {
        String text = "name,country\n" + before + "\nSamir Khalil,iq\n" + after;
        boolean found = rows(text).stream()
                .anyMatch(row -> row.broken().isPresent()
                        || row.cells().stream().anyMatch(cell -> cell.contains("Samir Khalil")));
        // The row stands by itself, or inside a quoted cell; or a row before it is told to be broken.
        assertThat(found).isTrue();
    }

    @Property(tries = 300)
    void a_row_that_was_written_is_read_back_as_it_was(@ForAll("cells") List<String> cells) throws IOException {
        List<String> head = cells.stream().map(cell -> "h").toList();
        String text = SheetWriter.same(head, ',') + SheetWriter.same(cells, ',');
        List<SheetRow> rows = rows(text);
        boolean blank = cells.stream().allMatch(String::isBlank);
        assertThat(rows).hasSize(blank ? 0 : 1);
        if (!blank) {
            assertThat(rows.get(0).cells()).isEqualTo(cells);
        }
    }

    @Provide
    Arbitrary<String> sheets() {
        return Arbitraries.strings().withChars("ab \",;\n\r\t").ofMaxLength(200);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars("ab \",;\n")
                .ofMaxLength(8)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    private static List<String> names(Headings headings, String... cells) {
        SheetRow row = new SheetRow(2, List.of(cells), Optional.empty());
        return Asked.of(row, headings).subject().orElseThrow().names();
    }

    private static List<SheetRow> rows(String text) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.of(new StringReader(text))) {
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
