package org.waybill.intake.webarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole archives as the tools in use write them: none of them is a reason for a line about damage. */
class HabitsTest {
    private static final String ADDRESS = "http://example.org/ships.aspx?day=1";
    private static final String WORDS = "Ten shells were sent to the port.";
    private static final byte[] PAGE = Warcs.html(WORDS);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'{sha256 of the block in hex, in capitals}', WARC-Block-Digest: SHA256:{BLOCK256}",
        "'{sha256 of the block in hex}', WARC-Block-Digest: sha256:{block256}",
        "'{sha1 of the block in base 32}', WARC-Block-Digest: {block1}",
        "'{both digests}', 'WARC-Block-Digest: {block1}\r\nWARC-Payload-Digest: {page1}'"
    })
    void digests_in_use_are_compared_and_a_changed_letter_is_seen(String why, String header) {
        byte[] http = Warcs.http("", PAGE);
        String hex = HexFormat.of().formatHex(Warcs.digest("SHA-256", http));
        String filled = header.replace("{block256}", hex)
                .replace("{BLOCK256}", hex.toUpperCase(Locale.ROOT))
                .replace("{block1}", Warcs.sha1(http).toString())
                .replace("{page1}", Warcs.sha1(PAGE).toString());
        Pile whole = Pile.of(folder, "a.warc", Warcs.rawAnswer(ADDRESS, filled + "\r\n", http));
        assertThat(whole.texts()).as(why).containsExactly(WORDS);
        assertThat(whole.remarks()).isEmpty();
        byte[] other = Warcs.http("", Warcs.html(WORDS.replace("Ten", "Two")));
        assertThat(Pile.of(folder, "a.warc", Warcs.rawAnswer(ADDRESS, filled + "\r\n", other))
                        .kept())
                .isEmpty();
    }

    @Test
    void an_archive_without_digests_is_read_and_said_to_prove_nothing_unless_it_is_packed() {
        byte[] warc = Warcs.rawAnswer(ADDRESS, "", Warcs.http("", PAGE));
        Pile plain = Pile.of(folder, "a.warc", warc);
        assertThat(plain.texts()).containsExactly(WORDS);
        assertThat(plain.remarks())
                .containsExactly("WB-306 a.warc: a change would not be seen in records that lie unpacked without"
                        + " a digest, 1. Compare it with another copy where you rely on it.");
        assertThat(Pile.of(folder, "a.warc.gz", Warcs.gzip(warc)).remarks()).isEmpty();
        assertThat(Pile.of(folder, "a.wacz", Warcs.wacz(Map.of("archive/a.warc", warc)))
                        .remarks())
                .noneMatch(line -> line.startsWith("WB-306"));
    }

    @Test
    void a_digest_of_the_payload_alone_leaves_the_servers_headers_uncovered() {
        byte[] warc =
                Warcs.rawAnswer(ADDRESS, "WARC-Payload-Digest: " + Warcs.sha1(PAGE) + "\r\n", Warcs.http("", PAGE));
        Pile pile = Pile.of(folder, "a.warc", warc);
        assertThat(pile.texts()).hasSize(1);
        assertThat(pile.remarks()).anyMatch(line -> line.startsWith("WB-306"));
    }

    @Test
    void an_answer_is_an_answer_whether_or_not_its_record_says_so() {
        byte[] http = Warcs.http("", PAGE);
        byte[] warc = Warcs.raw(
                "WARC-Type: response\r\nWARC-Target-URI: " + ADDRESS + "\r\nContent-Length: " + http.length + "\r\n",
                http);
        assertThat(Pile.of(folder, "a.warc", warc).texts()).containsExactly(WORDS);
    }

    @Test
    void a_page_whose_server_named_no_type_is_tried_whatever_its_name_ends_in() {
        byte[] http = Warcs.joined(Warcs.bytes("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n"), PAGE);
        Pile pile = Pile.of(folder, "a.warc.gz", Warcs.gzip(Warcs.rawAnswer(ADDRESS, "", http)));
        assertThat(pile.texts()).containsExactly(WORDS);
    }

    @Test
    void a_page_sent_in_chunks_and_packed_is_the_page() {
        byte[] packed = Warcs.gzip(PAGE);
        byte[] sent = Warcs.joined(
                Warcs.bytes(Integer.toHexString(packed.length) + "\r\n"), packed, Warcs.bytes("\r\n0\r\n\r\n"));
        byte[] http = Warcs.http("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", sent);
        Pile pile = Pile.of(folder, "a.warc.gz", Warcs.gzip(Warcs.rawAnswer(ADDRESS, "", http)));
        assertThat(pile.kept()).extracting(kept -> kept.bytes()).containsExactly(PAGE);
    }

    @Test
    void a_crawl_with_every_kind_of_record_gives_its_pages_and_counts_the_rest() {
        byte[] warc = Warcs.joined(
                record("warcinfo", "", "application/warc-fields", "software: x\r\n"),
                record("request", ADDRESS, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
                Warcs.gzip(Warcs.rawAnswer(ADDRESS, "", Warcs.http("", PAGE))),
                record("revisit", ADDRESS, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n"),
                record("metadata", ADDRESS, "application/warc-fields", "via: x\r\n"),
                record("resource", "urn:view:" + ADDRESS, "image/png", "x"),
                record("response", "dns:example.org", "text/dns", "20240305101112\nexample.org. 1 IN A 192.0.2.1\n"),
                record("resource", "ftp://example.org/list", "", "Two ships came to the port."));
        Pile pile = Pile.of(folder, "a.warc.gz", warc);
        assertThat(pile.texts()).containsExactly(WORDS, "Two ships came to the port.");
        assertThat(pile.refusals()).isEmpty();
        assertThat(pile.remarks())
                .containsExactly("WB-304 a.warc.gz: pages 2; no pages: requests 1, notes of the archiving tool 3,"
                        + " revisits, whose bytes are stored elsewhere 1, records of other kinds 1. Nothing to do; only"
                        + " pages are read.");
    }

    private static byte[] record(String type, String target, String contentType, String block) {
        String headers = (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
                + (contentType.isEmpty() ? "" : "Content-Type: " + contentType + "\r\n");
        return Warcs.gzip(Warcs.raw(
                "WARC-Type: " + type + "\r\nContent-Length: " + block.length() + "\r\n" + headers, Warcs.bytes(block)));
    }
}
