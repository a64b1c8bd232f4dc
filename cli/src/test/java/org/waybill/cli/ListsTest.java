package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code waybill lists …}, from files and from a server of this machine. */
class ListsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path lists = Path.of("");

    @BeforeEach
    void where() {
        lists = folder.resolve("lists");
    }

    private static String un(String date, String... names) {
        String people = IntStream.range(0, names.length)
                .mapToObj(i -> "<INDIVIDUAL><DATAID>" + i + "</DATAID><FIRST_NAME>" + names[i]
                        + "</FIRST_NAME><REFERENCE_NUMBER>TSi." + i + "</REFERENCE_NUMBER></INDIVIDUAL>")
                .collect(Collectors.joining());
        return "<CONSOLIDATED_LIST dateGenerated=\"" + date + "T00:00:00Z\"><INDIVIDUALS>" + people
                + "</INDIVIDUALS></CONSOLIDATED_LIST>";
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Terminal.Ran lists(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "lists";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--lists";
        all[words.length + 2] = lists;
        return Terminal.run(all);
    }

    @Test
    void an_empty_folder_names_every_list_that_is_missing() {
        Terminal.Ran status = lists("status");
        assertThat(status.status()).isZero();
        assertThat(status.out())
                .contains("Missing: un_sc_sanctions, UN Security Council Consolidated List")
                .contains("Missing: gb_fcdo_sanctions")
                .contains("Nothing is screened against what is missing.");
    }

    @Test
    void two_editions_are_kept_and_compared() throws IOException {
        assertThat(lists("update", file("a.xml", un("2026-01-01", "ALPHA", "BETA")))
                        .out())
                .contains("un_sc_sanctions of 2026-01-01, 2 records")
                .contains("the first edition at hand.");
        assertThat(lists("update", file("b.xml", un("2026-02-01", "ALPHA", "BETTA", "GAMMA")))
                        .out())
                .contains("1 added, 0 removed, 1 changed, 1 the same.");
        assertThat(lists("diff", "un_sc_sanctions").out())
                .contains("+ TSi.2 GAMMA")
                .contains("~ TSi.1 BETTA")
                .contains("    name removed: \"BETA\", primary name");
        assertThat(lists("diff", "un_sc_sanctions", "--jsonl").lines()).hasSize(2);
        assertThat(lists("status", "--all").out()).contains("2026-01-01").contains("2026-02-01");
    }

    @Test
    void a_folder_without_files_is_no_update_that_went_well() throws IOException {
        Terminal.Ran ran = lists("update", Files.createDirectory(folder.resolve("nothing")));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("WB-607").contains("nothing");
    }

    @Test
    void the_same_file_again_is_unchanged() throws IOException {
        Path file = file("a.xml", un("2026-01-01", "ALPHA"));
        lists("update", file);
        assertThat(lists("update", file).out()).contains("unchanged since");
    }

    @Test
    void one_file_that_is_no_list_does_not_stop_the_others_and_the_status_tells() throws IOException {
        Terminal.Ran ran = lists(
                "update", file("page.html", "<html><p>Sorry</p></html>"), file("a.xml", un("2026-01-01", "ALPHA")));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).contains("un_sc_sanctions of 2026-01-01");
        assertThat(ran.notes()).anyMatch(note -> note.startsWith("WB-601 page.html"));
    }

    @Test
    void a_list_that_shrank_is_refused_until_somebody_says_why() throws IOException {
        String[] many = IntStream.range(0, 40).mapToObj(i -> "PERSON " + i).toArray(String[]::new);
        lists("update", file("a.xml", un("2026-01-01", many)));
        Path few = file("b.xml", un("2026-02-01", "ALPHA"));
        assertThat(lists("update", few).notes()).anyMatch(note -> note.startsWith("WB-605"));
        assertThat(lists("update", few, "--accept", "the regime was ended").status())
                .isZero();
    }

    @Test
    void lists_are_fetched_from_the_addresses_in_the_settings_and_one_that_fails_leaves_the_others()
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] list = un("2026-01-01", "ALPHA").getBytes(StandardCharsets.UTF_8);
        server.createContext("/un.xml", exchange -> {
            exchange.sendResponseHeaders(200, list.length);
            exchange.getResponseBody().write(list);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            Files.createDirectories(lists);
            Files.writeString(
                    lists.resolve(ListAddresses.NAME),
                    "# mine\neu_fsf\t" + base + "/gone.xml\nun_sc_sanctions\t" + base + "/un.xml\n");
            Terminal.Ran ran = lists("update");
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out()).contains("un_sc_sanctions of 2026-01-01, 1 record");
            assertThat(ran.notes()).anyMatch(note -> note.startsWith("eu_fsf: WB-614") && note.contains("404"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void settings_that_are_no_settings_are_told_with_their_line() throws IOException {
        Files.createDirectories(lists);
        Files.writeString(lists.resolve(ListAddresses.NAME), "# mine\nun_sc_sanctions https://example.org/\n");
        Terminal.Ran ran = lists("update");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).anyMatch(note -> note.startsWith("WB-615") && note.contains("line 2"));
    }

    @Test
    void an_edition_that_is_not_kept_cannot_be_compared() {
        assertThat(lists("diff", "eu_fsf").notes()).anyMatch(note -> note.startsWith("WB-611"));
    }
}
