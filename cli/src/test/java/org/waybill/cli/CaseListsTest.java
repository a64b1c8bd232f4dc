package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.shelf.Shelf;

/** A case held against lists: filed, dismissed, and asked again when a list changes. */
@Timeout(300)
class CaseListsTest {
    private static final Path SHIPS = Terminal.CORPUS.resolve("161.json");

    private static final String ANGARA = ship("101", "ANGARA", "Russia", "9179842");
    private static final String MARIA = ship("102", "MARIA", "Panama", "9615092");
    private static final String OTHER = ship("103", "SEA BREEZE", "Togo", "9617923");

    @TempDir
    Path folder;

    private Path all = Path.of("");
    private Path shelf = Path.of("");

    /** A row of SDN.CSV, made up after its form. */
    private static String ship(String number, String name, String flag, String imo) {
        return number + ",\"" + name + "\",\"vessel\",\"TEST\",-0- ,-0- ,\"General Cargo\",-0- ,-0- ,\"" + flag
                + "\",-0- ,\"Vessel Registration Identification IMO " + imo + ".\"";
    }

    @BeforeEach
    void aCaseThatNamesFourShips() {
        all = folder.resolve("ships");
        shelf = folder.resolve("lists");
        does("case", "new", all, "--by", "ana");
        does("add", all, SHIPS, "--by", "ana");
    }

    private void take(String... rows) {
        byte[] bytes = (String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Shelf.in(shelf)
                .take(
                        List.of(new ListPart(ListPart.Role.MAIN, "sdn.csv", () -> new ByteArrayInputStream(bytes))),
                        Shelf.Wish.at(Instant.now()));
    }

    private static String does(Object... words) {
        Terminal.Ran ran = Terminal.run(words);
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran.out();
    }

    private String screens() {
        return does("case", "screen", all, "--lists", shelf, "--by", "ana");
    }

    private String reports(String name, Object... more) throws IOException {
        Path out = folder.resolve(name);
        Object[] words = new Object[6 + more.length];
        System.arraycopy(new Object[] {"report", all, "--lists", shelf, "--out", out}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        does(words);
        return Files.readString(out.resolve("report.html"));
    }

    @Test
    void a_dismissed_record_comes_back_when_the_list_changes_it() throws IOException {
        take(ANGARA, MARIA, OTHER);
        assertThat(screens())
                .contains("since nothing was filed before", "Angara (ship): us_ofac_sdn/101 ANGARA")
                .contains("Maria (ship): us_ofac_sdn/102 MARIA")
                .doesNotContain("SEA BREEZE");
        assertThat(screens()).contains("Nothing changed since the last screening; nothing was added to the case.");
        assertThat(does(
                        "review",
                        "dismiss",
                        all,
                        "maria",
                        "us_ofac_sdn/102",
                        "--lists",
                        shelf,
                        "--reason",
                        "A tanker.",
                        "--by",
                        "ben"))
                .contains("dismiss us_ofac_sdn/102 for Maria");
        String then = reports("then");
        assertThat(then).contains("Dismissed: 1 record", "A tanker.").doesNotContain("It came back");
        // The shelf and the log count milliseconds; what is taken in next must be later than this.
        Instant moment = Instant.now().minusMillis(5);

        take(ANGARA, ship("102", "MARIA", "Russia", "9615092"), OTHER, ship("104", "ANGARA", "Russia", "9242986"));
        assertThat(screens())
                .contains("2 records that changed since the last screening were held against 4 parties")
                .contains("New:\n  Angara (ship): us_ofac_sdn/104 ANGARA")
                .contains("Came back: dismissed in an earlier wording:\n  Maria (ship): us_ofac_sdn/102 MARIA");
        assertThat(reports("now"))
                .contains("It came back. An earlier wording of the record was dismissed by ")
                .contains("flag “Panama” removed", "flag “Russia” added");
        assertThat(reports("as-of", "--as-of", moment)).isEqualTo(then);
        assertThat(Files.readAllBytes(folder.resolve("as-of/report.json")))
                .isEqualTo(Files.readAllBytes(folder.resolve("then/report.json")));
        assertThat(does("verify", all)).contains("whole");
    }

    @Test
    void without_a_list_the_report_and_the_terminal_say_that_nobody_was_screened() throws IOException {
        Terminal.Ran ran = Terminal.run("report", all, "--lists", shelf, "--out", folder.resolve("none"));
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("WB-611 not screened: no sanctions list is in");
        assertThat(Files.readString(folder.resolve("none/report.html")))
                .contains(
                        "Not screened: no sanctions list is at hand, so none of the four named parties and ships was");
        Terminal.Ran screened = Terminal.run("case", "screen", all, "--lists", shelf, "--by", "ana");
        assertThat(screened.status()).isEqualTo(2);
        assertThat(screened.err()).contains("WB-611");
    }

    @Test
    void a_name_that_the_case_does_not_have_and_a_record_that_the_list_does_not_have_are_turned_away() {
        take(ANGARA, MARIA, OTHER);
        assertThat(dismissing("Marie", "us_ofac_sdn/102")).contains("WB-251", "Angara; Lady R; Maia-1; Maria");
        assertThat(dismissing("Maria", "us_ofac_sdn/999")).contains("WB-252", "has no record 999");
        assertThat(dismissing("Maria", "102")).contains("WB-252", "102 is not the name of a record");
        assertThat(dismissing("Maria", "eu_fsf/102")).contains("WB-611", "eu_fsf is not at hand");
    }

    private String dismissing(String subject, String record) {
        Terminal.Ran ran = Terminal.run(
                "review", "dismiss", all, subject, record, "--lists", shelf, "--reason", "so", "--by", "ana");
        assertThat(ran.status()).isEqualTo(2);
        return ran.err();
    }
}
