package org.waybill.intake.webarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcRevisit;
import org.waybill.intake.Arrival;
import org.waybill.intake.Source;
import org.waybill.model.Capture;
import org.waybill.model.Capture.Header;
import org.waybill.model.Reason;
import org.waybill.model.Sha256;

class WarcTest {
    private static final String ADDRESS = "http://example.org/ships.html";
    private static final String WORDS = "Ten shells were sent to the port.";

    @TempDir
    Path folder;

    @Test
    void a_page_keeps_its_address_its_time_and_what_the_server_said() {
        byte[] warc = Warcs.packed(Warcs.answer(
                ADDRESS,
                "text/html; charset=utf-8",
                Warcs.html(WORDS),
                "Last-Modified",
                "Mon, 04 Mar 2024 00:00:00 GMT",
                "Set-Cookie",
                "visitor=1"));
        Arrival.Kept kept = Pile.of(folder, "a.warc.gz", warc).kept().get(0);
        assertThat(kept.admission().document().text()).isEqualTo(WORDS);
        assertThat(kept.admission().document().about().address()).isEqualTo(ADDRESS);
        assertThat(kept.bytes()).isEqualTo(Warcs.html(WORDS));
        Capture capture = kept.capture();
        assertThat(capture.origin()).isEqualTo("a.warc.gz!/" + ADDRESS);
        assertThat(capture.container()).isEqualTo("a.warc.gz");
        assertThat(capture.address()).isEqualTo(ADDRESS);
        assertThat(capture.method()).isEqualTo(Capture.Method.WEB_ARCHIVE);
        assertThat(capture.retrieved()).isEqualTo(Warcs.TAKEN);
        assertThat(capture.headers())
                .contains(
                        new Header("WARC-Record-ID", "<urn:uuid:" + Warcs.RECORD + ">"),
                        new Header("Last-Modified", "Mon, 04 Mar 2024 00:00:00 GMT"))
                .noneMatch(header -> header.value().contains("visitor"));
    }

    @Test
    void headers_stand_in_the_order_of_the_wire() {
        byte[] http = Warcs.http("X-B: 1\r\nA: 2\r\n  and more\r\nX-B: 3\r\n", Warcs.html(WORDS));
        Capture capture = Pile.of(folder, "a.warc", Warcs.rawAnswer(ADDRESS, "", http))
                .kept()
                .get(0)
                .capture();
        assertThat(capture.headers())
                .containsExactly(
                        new Header("Content-Type", "text/html"),
                        new Header("X-B", "1"),
                        new Header("A", "2 and more"),
                        new Header("X-B", "3"));
    }

    @ParameterizedTest(name = "as {0}")
    @ValueSource(strings = {"a.warc.gz", "a.warc", "no-name", "report.html"})
    void an_archive_is_told_by_its_bytes_whatever_its_name(String name) {
        assertThat(Pile.of(folder, name, Warcs.packed(Warcs.page(ADDRESS, WORDS)))
                        .texts())
                .containsExactly(WORDS);
        assertThat(Pile.of(folder, name, Warcs.plain(Warcs.page(ADDRESS, WORDS)))
                        .texts())
                .containsExactly(WORDS);
    }

    @Test
    void a_folder_that_holds_an_archive_is_read_with_the_pages_in_it() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Nine ships came.");
        Files.write(
                folder.resolve("b.warc.gz"),
                Warcs.packed(Warcs.page("http://a.example/1", "One ship."), Warcs.page("http://a.example/2", "Two.")));
        Files.writeString(folder.resolve("c.txt"), "Three ships came.");
        assertThat(Pile.of(new Source.Folder(folder, "in")).arrivals())
                .extracting(arrival -> ((Arrival.Kept) arrival).capture().origin())
                .containsExactly(
                        "in/a.txt", "in/b.warc.gz!/http://a.example/1", "in/b.warc.gz!/http://a.example/2", "in/c.txt");
    }

    @Test
    void what_is_no_page_is_counted_in_one_line() {
        byte[] warc = Warcs.packed(
                Warcs.page(ADDRESS, WORDS),
                Warcs.answer("http://a.example/p.png", "image/png", new byte[9]),
                Warcs.answer("http://a.example/q", "image/svg+xml", Warcs.bytes("<svg/>")),
                Warcs.answer("http://a.example/s.css", "text/css", Warcs.bytes("p{}")),
                Warcs.answer("http://a.example/api", "application/ld+json; charset=utf-8", Warcs.bytes("{}")),
                Warcs.answer("http://a.example/feed", "application/rss+xml", Warcs.bytes("<rss/>")),
                Warcs.answer(301, "http://a.example/old", "text/html", new byte[0], new byte[0]),
                Warcs.answer(404, "http://a.example/gone", "text/html", Warcs.html("Gone."), Warcs.html("Gone.")),
                Warcs.resource("urn:pageinfo:http://a.example/", "text/plain", Warcs.bytes("ten words of a tool")),
                revisit());
        Pile pile = Pile.of(folder, "a.warc.gz", warc);
        assertThat(pile.texts()).containsExactly(WORDS);
        assertThat(pile.refusals()).isEmpty();
        assertThat(pile.remarks())
                .containsExactly("WB-304 a.warc.gz: pages 1; no pages: pictures 2, style sheets 1, feeds and other XML"
                        + " 1, data 1, redirects 1, answers other than 200 1, notes of the archiving tool 1, revisits,"
                        + " whose bytes are stored elsewhere 1. Nothing to do; only pages are read.");
    }

    private static WarcRevisit revisit() {
        return new WarcRevisit.Builder("http://a.example/again", WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
                .date(Warcs.TAKEN)
                .build();
    }

    @ParameterizedTest(name = "{0} at {1} is {2}")
    @CsvSource({
        "text/html, http://a.example/x, PAGE",
        "TEXT/HTML; charset=x, http://a.example/x.png, PAGE",
        "application/pdf, http://a.example/x, PAGE",
        "application/msword, http://a.example/x, PAGE",
        "application/octet-stream, http://a.example/report.PDF?v=1, PAGE",
        "application/octet-stream, http://a.example/x.woff2#i, FONT",
        "application/octet-stream, http://a.example/x.bin, DATA",
        "application/octet-stream, http://a.example/download, PAGE",
        "'', http://a.example, PAGE",
        "'', http://a.example.css/v1.2/x, PAGE",
        "'', http://a.example/x.js, SCRIPT",
        "nonsense, http://a.example/x, PAGE",
        "application/problem+json, http://a.example/x, DATA",
        "application/xhtml+xml, http://a.example/x, PAGE"
    })
    void a_type_goes_before_a_name_and_what_nobody_knows_is_tried(String type, String target, Sort sort) {
        assertThat(Sort.of(type, target)).isEqualTo(sort);
    }

    @Test
    void a_packed_page_is_kept_as_it_was_before_packing() {
        byte[] page = Warcs.html(WORDS);
        byte[] sent = Warcs.gzip(page);
        byte[] warc = Warcs.packed(
                Warcs.answer(200, ADDRESS, "text/html", sent, sent, "Content-Encoding", "gzip"),
                Warcs.answer(200, ADDRESS, "text/html", sent, page, "Content-Encoding", "x-gzip"),
                Warcs.answer(200, ADDRESS, "text/html", page, page, "Content-Encoding", "gzip"));
        Pile pile = Pile.of(folder, "a.warc.gz", warc);
        assertThat(pile.kept()).hasSize(3).allSatisfy(kept -> {
            assertThat(kept.bytes()).isEqualTo(page);
            assertThat(kept.admission().document().sha256()).isEqualTo(Sha256.of(page));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, gzip", "made-up"})
    void a_packing_that_is_not_undone_is_a_line(String encoding) {
        byte[] page = Warcs.html(WORDS);
        byte[] warc = Warcs.packed(Warcs.answer(ADDRESS, "text/html", Warcs.gzip(page), "Content-Encoding", encoding));
        assertThat(Pile.of(folder, "a.warc.gz", warc).refusal().reason()).isEqualTo(Reason.UNSUPPORTED);
    }

    static Stream<String> chunked() {
        return Stream.of(
                "10;x=y\r\n<html><body><p>T\r\n1c\r\nen shells were sent to the p\r\n0E\r\nort.</p></html\r\n1\r\n>\r\n0\r\nX: 1\r\n\r\n",
                "<html><body><p>Ten shells were sent to the port.</p></html>");
    }

    @ParameterizedTest
    @MethodSource("chunked")
    void chunks_are_undone_where_there_are_some(String sent) {
        byte[] http = Warcs.http("Transfer-Encoding: chunked\r\n", Warcs.bytes(sent));
        Pile pile = Pile.of(folder, "a.warc", Warcs.rawAnswer(ADDRESS, "", http));
        assertThat(pile.texts()).containsExactly(WORDS);
        assertThat(pile.kept().get(0).bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<html><body><p>Ten shells were sent to the port.</p></html>");
    }

    @Test
    void tools_may_digest_a_payload_with_or_without_its_chunks() {
        byte[] page = Warcs.html(WORDS);
        byte[] sent = Warcs.joined(
                Warcs.bytes(Integer.toHexString(page.length) + "\r\n"), page, Warcs.bytes("\r\n0\r\n\r\n"));
        byte[] http = Warcs.http("Transfer-Encoding: chunked\r\n", sent);
        byte[] warc = Warcs.joined(
                Warcs.rawAnswer(ADDRESS, "WARC-Payload-Digest: " + Warcs.sha1(sent) + "\r\n", http),
                Warcs.rawAnswer(ADDRESS, "WARC-Payload-Digest: " + Warcs.sha1(page) + "\r\n", http),
                Warcs.rawAnswer(ADDRESS, "WARC-Payload-Digest: " + Warcs.sha1(http) + "\r\n", http));
        Pile pile = Pile.of(folder, "a.warc", warc);
        assertThat(pile.kept()).hasSize(2);
        assertThat(pile.refusal().reason()).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, DAMAGED",
        "WARC-Block-Digest: sha256:00000000000000000000000000000000000000000000000000000000000000ff, DAMAGED",
        "WARC-Payload-Digest: sha1:!, DAMAGED",
        "WARC-Payload-Digest: nonsense, DAMAGED",
        "WARC-Segment-Number: 1, UNSUPPORTED"
    })
    void a_page_that_is_not_what_the_archive_wrote_down_is_turned_away(String header, Reason reason) {
        byte[] warc = Warcs.rawAnswer(ADDRESS, header + "\r\n", Warcs.http("", Warcs.html(WORDS)));
        assertThat(Pile.of(folder, "a.warc", warc).refusal().reason()).isEqualTo(reason);
    }

    @Test
    void digests_are_understood_in_every_spelling() {
        byte[] page = Warcs.html(WORDS);
        byte[] http = Warcs.http("", page);
        var sha1 = Warcs.sha1(page);
        byte[] warc = Warcs.joined(
                Warcs.rawAnswer(ADDRESS, "WARC-Payload-Digest: sha1:" + sha1.base32() + "\r\n", http),
                Warcs.rawAnswer(ADDRESS, "WARC-Payload-Digest: SHA-1:" + sha1.hex() + "\r\n", http),
                Warcs.rawAnswer(ADDRESS, "WARC-Payload-Digest: tiger:ABC\r\n", http));
        assertThat(Pile.of(folder, "a.warc", warc).texts()).hasSize(3);
    }

    @Test
    void a_page_that_the_archive_cut_short_is_read_and_says_so() {
        String cut = "WARC-Truncated: length\r\nWARC-Payload-Digest: " + Warcs.sha1(Warcs.bytes("whole")) + "\r\n";
        byte[] warc = Warcs.rawAnswer(ADDRESS, cut, Warcs.http("", Warcs.html(WORDS)));
        assertThat(Pile.of(folder, "a.warc", warc).kept().get(0).capture().headers())
                .contains(new Header("WARC-Truncated", "length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-13-05T10:11:12Z", "yesterday", "+999999999-01-01T00:00:00Z"})
    void a_time_that_is_none_is_unknown(String date) {
        byte[] warc = Warcs.rawAnswer(ADDRESS, "WARC-Date: " + date + "\r\n", Warcs.http("", Warcs.html(WORDS)));
        assertThat(Pile.of(folder, "a.warc", warc).kept().get(0).capture().retrieved())
                .isNull();
    }

    @Test
    void an_address_in_pointed_brackets_loses_them() {
        byte[] warc = Warcs.rawAnswer("<" + ADDRESS + ">", "", Warcs.http("", Warcs.html(WORDS)));
        assertThat(Pile.of(folder, "a.warc", warc).kept().get(0).capture().address())
                .isEqualTo(ADDRESS);
    }

    @Test
    void a_file_stored_without_an_answer_is_a_page_too() {
        byte[] warc = Warcs.packed(Warcs.resource("ftp://a.example/report.txt", "text/plain", Warcs.bytes(WORDS)));
        Capture capture = Pile.of(folder, "a.warc.gz", warc).kept().get(0).capture();
        assertThat(capture.address()).isEqualTo("ftp://a.example/report.txt");
        assertThat(capture.retrieved()).isEqualTo(Warcs.TAKEN);
    }

    @Test
    void records_that_share_one_packed_stream_are_reached_as_well() {
        byte[] one = Warcs.gzip(Warcs.plain(Warcs.page(ADDRESS, "One ship."), Warcs.page(ADDRESS, "Two ships.")));
        Pile pile = Pile.of(folder, "a.warc.gz", Warcs.joined(one, Warcs.packed(Warcs.page(ADDRESS, "Three."))));
        assertThat(pile.texts()).containsExactly("One ship.", "Two ships.", "Three.");
    }

    @Test
    void an_archive_handed_over_as_bytes_is_turned_away_with_a_word_on_what_it_is() {
        byte[] warc = Warcs.plain(Warcs.page(ADDRESS, WORDS));
        assertThat(Pile.of(new Source.Bytes("a.warc", warc)).refusal())
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED))
                .satisfies(refused -> assertThat(refused.detail()).contains("WARC"));
    }

    @Test
    void lines_may_end_as_old_tools_ended_them() {
        byte[] warc = Warcs.bytes(new String(
                        Warcs.rawAnswer(ADDRESS, "", Warcs.bytes("HTTP/1.0 200\n\n<html><p>" + WORDS)),
                        StandardCharsets.UTF_8)
                .replace("\r\n", "\n"));
        assertThat(Pile.of(folder, "a.warc", warc).texts()).containsExactly(WORDS);
    }
}
