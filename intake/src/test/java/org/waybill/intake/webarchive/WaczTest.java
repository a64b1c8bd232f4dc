package org.waybill.intake.webarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Reason;

class WaczTest {
    private static final String ADDRESS = "https://example.org/ships";
    private static final String NAME = "archive/data.warc.gz";
    private static final byte[] WARC =
            Warcs.packed(Warcs.page(ADDRESS, "Ten shells were sent."), Warcs.page(ADDRESS + "/2", "Two ships came."));

    @TempDir
    Path folder;

    @Test
    void the_pages_of_a_package_name_the_package_and_the_archive_in_it() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("archive/b.warc", Warcs.plain(Warcs.page(ADDRESS + "/3", "Three ships.")));
        files.put(NAME, WARC);
        files.put("pages/pages.jsonl", Warcs.bytes("{}"));
        Pile pile = open(Warcs.wacz(files));
        assertThat(pile.kept())
                .extracting(kept ->
                        kept.capture().origin() + " in " + kept.capture().container())
                .containsExactly(
                        "a.wacz!/archive/b.warc!/" + ADDRESS + "/3 in a.wacz!/archive/b.warc",
                        "a.wacz!/" + NAME + "!/" + ADDRESS + " in a.wacz!/" + NAME,
                        "a.wacz!/" + NAME + "!/" + ADDRESS + "/2 in a.wacz!/" + NAME);
        assertThat(pile.refusals()).isEmpty();
        assertThat(pile.remarks())
                .containsExactly("WB-304 a.wacz: files of the package that are no WARC 2. Nothing to do; only pages are"
                        + " read.");
    }

    @Test
    void a_package_whose_files_are_deflated_is_read_as_well() {
        Pile pile = open(Warcs.zip(Map.of(NAME, WARC, "datapackage.json", listOf(WARC)), true));
        assertThat(pile.texts()).containsExactly("Ten shells were sent.", "Two ships came.");
        assertThat(doubts(pile)).isEmpty();
    }

    @Test
    void a_file_that_is_not_the_one_the_package_lists_is_read_and_told() {
        Pile pile = open(Warcs.zip(Map.of(NAME, WARC, "datapackage.json", listOf(Warcs.bytes("another"))), false));
        assertThat(pile.texts()).hasSize(2);
        assertThat(doubts(pile))
                .containsExactly("WB-305 a.wacz!/" + NAME + ": its bytes are not those whose digest datapackage.json"
                        + " gives. Ask its maker for a whole copy, or say so where you rely on it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{\"resources\": [1, 2]}",
                "{\"resources\": [{\"path\": \"archive/data.warc.gz\"}]}",
                "{\"resources\": [{\"path\": \"archive/data.warc.gz\", \"hash\": \"md5:00\"}]}",
                "{\"resources\": {\"path\": [[[[]]]]}}"
            })
    void a_list_that_proves_nothing_is_told(String list) {
        Pile pile = open(Warcs.zip(Map.of(NAME, WARC, "datapackage.json", Warcs.bytes(list)), false));
        assertThat(pile.texts()).hasSize(2);
        assertThat(doubts(pile)).hasSize(1);
    }

    @Test
    void no_list_a_file_too_few_and_a_file_too_many_are_told() {
        assertThat(doubts(open(Warcs.zip(Map.of(NAME, WARC), false)))).hasSize(1);
        Map<String, byte[]> listed = Map.of(NAME, WARC, "archive/gone.warc.gz", WARC, "pages/pages.jsonl", WARC);
        Map<String, byte[]> held =
                Map.of(NAME, WARC, "archive/more.warc.gz", WARC, "datapackage.json", Warcs.bytes(Warcs.list(listed)));
        Pile pile = open(Warcs.zip(held, false));
        assertThat(pile.refusal().source()).as("pages are lost").isEqualTo("a.wacz!/archive/gone.warc.gz");
        assertThat(doubts(pile))
                .hasSize(2)
                .anyMatch(doubt -> doubt.contains("more.warc.gz: datapackage.json does not list it"))
                .anyMatch(doubt -> doubt.contains("1 of the files that datapackage.json lists are not in it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"path\": \"datapackage.json\", \"hash\": \"sha256:00\"}",
                "{\"hash\": 7}",
                "{\"more\": {\"hash\": \"sha256:\"}}",
                ""
            })
    void a_list_that_is_not_the_one_whose_digest_the_package_gives_is_told(String digest) {
        Map<String, byte[]> files =
                Map.of(NAME, WARC, "datapackage.json", listOf(WARC), "datapackage-digest.json", Warcs.bytes(digest));
        assertThat(doubts(open(Warcs.zip(files, false))))
                .containsExactly("WB-305 a.wacz: its datapackage.json is not the one whose digest"
                        + " datapackage-digest.json gives. Ask its maker for a whole copy, or say so where you rely on"
                        + " it.");
    }

    @Test
    void a_list_whose_digest_fits_and_a_signature_beside_it_are_no_doubt() {
        byte[] list = listOf(WARC);
        byte[] digest = Warcs.bytes(Warcs.listDigest(list).replace("}", ", \"signedData\": {\"hash\": \"x\"}}"));
        Map<String, byte[]> files = Map.of(NAME, WARC, "datapackage.json", list, "datapackage-digest.json", digest);
        assertThat(doubts(open(Warcs.zip(files, false)))).isEmpty();
    }

    @Test
    void a_length_that_is_not_the_listed_one_is_told() {
        byte[] list = Warcs.bytes(
                new String(listOf(WARC), StandardCharsets.UTF_8).replace("\"bytes\": " + WARC.length, "\"bytes\": 1"));
        assertThat(doubts(open(Warcs.zip(Map.of(NAME, WARC, "datapackage.json", list), false))))
                .hasSize(1);
    }

    @Test
    void a_stored_file_that_has_not_the_check_sum_of_the_zip_is_told_even_without_a_list() {
        byte[] bare = Warcs.rawAnswer(ADDRESS, "", Warcs.http("", Warcs.html("Ten shells were sent.")));
        byte[] zip = Warcs.zip(Map.of("archive/a.warc", bare), false);
        String changed = new String(zip, StandardCharsets.ISO_8859_1).replace("Ten shells", "Two shells");
        Pile pile = open(changed.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(doubts(pile)).anyMatch(doubt -> doubt.contains("the check sum that the zip gives"));
        assertThat(pile.remarks())
                .anyMatch(line -> line.startsWith("WB-306 a.wacz!/archive/a.warc: ") && line.contains(", 1."));
    }

    @Test
    void a_list_nested_beyond_reason_is_a_doubt_and_no_crash() {
        byte[] deep = Warcs.bytes("{\"resources\":" + "[".repeat(500_000));
        assertThat(doubts(open(Warcs.zip(Map.of(NAME, WARC, "datapackage.json", deep), false))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archive/../../etc/a.warc.gz",
                "/archive/a.warc.gz",
                "archive/..\\a.warc.gz",
                "archive/sub/a.warc.gz",
                "../archive/a.warc.gz"
            })
    void names_that_climb_are_no_archives(String name) {
        Pile pile = open(Warcs.wacz(Map.of(name, WARC, NAME, WARC)));
        assertThat(pile.kept())
                .hasSize(2)
                .allMatch(kept -> kept.capture().container().equals("a.wacz!/" + NAME));
        assertThat(pile.remarks().toString()).contains("files of the package that are no WARC 2");
    }

    @Test
    void two_files_of_one_name_are_nobodys_evidence() {
        String zip = new String(
                Warcs.wacz(Map.of("archive/1.warc.gz", WARC, "archive/2.warc.gz", WARC)), StandardCharsets.ISO_8859_1);
        byte[] twice = zip.replace("archive/2.", "archive/1.").getBytes(StandardCharsets.ISO_8859_1);
        Pile pile = open(twice);
        assertThat(pile.arrivals()).isEmpty();
        assertThat(pile.refusal().reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void an_archive_in_it_that_breaks_off_costs_only_itself() {
        byte[] half = Warcs.joined(WARC, new byte[] {0x1F, (byte) 0x8B, 8});
        Pile pile = open(Warcs.wacz(Map.of("archive/a.warc.gz", half, "archive/b.warc.gz", WARC)));
        assertThat(pile.texts()).hasSize(4);
        TurnedAway gap = pile.refusal();
        assertThat(gap.source()).isEqualTo("a.wacz!/archive/a.warc.gz");
        assertThat(gap.reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void pages_too_deep_in_a_deflated_file_are_counted_and_told() {
        byte[] far = Warcs.joined(
                Warcs.plain(Warcs.page(ADDRESS, "Ten shells were sent.")),
                Warcs.raw("WARC-Type: request\r\nContent-Length: " + (65 << 20) + "\r\n", new byte[65 << 20]),
                Warcs.plain(Warcs.page(ADDRESS, "Two ships came.")));
        Pile pile = open(Warcs.zip(Map.of("archive/a.warc", far), true));
        assertThat(pile.texts()).containsExactly("Ten shells were sent.");
        assertThat(pile.refusal().reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(pile.refusal().detail()).startsWith("1 of its pages");
    }

    @Test
    void a_zip_without_archives_is_left_to_the_readers_of_documents_unless_it_is_called_a_package() {
        byte[] zip = Warcs.zip(Map.of("datapackage.json", Warcs.bytes("{}")), true);
        Pile pile = Pile.of(folder, "a.zip", zip);
        assertThat(pile.refusal().reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(open(zip).refusal().reason()).isEqualTo(Reason.DAMAGED);
        assertThat(pile.remarks()).isEmpty();
    }

    private Pile open(byte[] wacz) {
        return Pile.of(folder, "a.wacz", wacz);
    }

    private static byte[] listOf(byte[] warc) {
        return Warcs.bytes(Warcs.list(Map.of(NAME, warc)));
    }

    private static List<String> doubts(Pile pile) {
        return pile.remarks().stream().filter(line -> line.startsWith("WB-305")).toList();
    }
}
