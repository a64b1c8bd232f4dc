package org.waybill.intake.webarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.intake.reading.Ceiling;
import org.waybill.model.Reason;

@Timeout(60)
class HostileArchivesTest {
    private static final String ADDRESS = "http://example.org/a";
    private static final byte[] GOOD = Warcs.plain(Warcs.page(ADDRESS, "Ten shells were sent."));
    private static final byte[] HTTP = Warcs.http("", Warcs.html("Ten shells were sent."));
    private static final byte[] GOOD_DIGESTED =
            Warcs.rawAnswer(ADDRESS, "WARC-Block-Digest: " + Warcs.sha1(HTTP) + "\r\n", HTTP);
    private static final byte[] EMPTY_RECORD = Warcs.raw("WARC-Type: request\r\nContent-Length: 0\r\n", new byte[0]);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "packed: {0}")
    @ValueSource(booleans = {true, false})
    void an_archive_cut_anywhere_gives_what_is_whole_and_a_line_for_the_rest(boolean packed) {
        byte[] one = packed ? Warcs.packed(Warcs.page(ADDRESS, "One.")) : Warcs.plain(Warcs.page(ADDRESS, "One."));
        byte[] two = Warcs.joined(one, one);
        for (int length = one.length + 1; length < two.length; length++) {
            Pile pile = Pile.of(folder, "a.warc.gz", Arrays.copyOf(two, length));
            assertThat(pile.texts().get(0)).isEqualTo("One.");
            boolean onlyLineEndsLost = !packed && length >= two.length - 4;
            assertThat(pile.kept().size() + pile.refusals().size())
                    .as("cut at %d", length)
                    .isGreaterThanOrEqualTo(2);
            assertThat(pile.kept()).hasSize(onlyLineEndsLost ? 2 : 1);
        }
    }

    @ParameterizedTest(name = "Content-Length: {0}")
    @ValueSource(
            strings = {
                "-1",
                "",
                "x",
                "99999999999999999999",
                "1",
                "4611686018427387904",
                "0x10",
                "5\r\nContent-Length: 6"
            })
    void a_length_that_lies_ends_the_archive_with_a_line(String length) {
        byte[] liar = Warcs.raw(
                "WARC-Type: response\r\nContent-Type: application/http\r\nWARC-Target-URI: " + ADDRESS
                        + "\r\nContent-Length: " + length + "\r\n",
                Warcs.http("", Warcs.html("Two ships.")));
        Pile pile = Pile.of(folder, "a.warc", Warcs.joined(GOOD, liar, GOOD));
        assertThat(pile.texts().get(0)).isEqualTo("Ten shells were sent.");
        assertThat(pile.refusals()).isNotEmpty().allMatch(refused -> refused.reason() == Reason.DAMAGED);
    }

    @Test
    void a_broken_record_that_is_packed_by_itself_costs_only_itself() {
        byte[] broken = Warcs.gzip(Warcs.raw("WARC-Type: response\r\nContent-Length: x\r\n", new byte[9]));
        byte[] good = Warcs.packed(Warcs.page(ADDRESS, "Ten shells were sent."));
        Pile pile = Pile.of(folder, "a.warc.gz", Warcs.joined(good, broken, broken, good));
        assertThat(pile.texts()).hasSize(2);
        assertThat(pile.refusal().detail()).isEqualTo("2 of its records are broken and were passed over: record 2, 3");
    }

    @Test
    void a_head_that_is_broken_under_a_wrong_check_sum_costs_only_its_record() {
        byte[] good = Warcs.packed(Warcs.page(ADDRESS, "Ten shells were sent."));
        byte[] bad = Warcs.gzip(Warcs.raw("WARC-Type: response\r\nContent-Length: x\r\n", new byte[9]));
        bad[bad.length - 6] ^= 1;
        Pile pile = Pile.of(folder, "a.warc.gz", Warcs.joined(good, bad, good));
        assertThat(pile.texts()).hasSize(2);
        assertThat(pile.refusal().detail()).isEqualTo("1 of its records are broken and were passed over: record 2");
    }

    @Test
    void a_column_of_digits_is_no_web_archive() {
        assertThat(Pile.of(folder, "a.txt", Warcs.bytes("1\n".repeat(100_000))).texts())
                .hasSize(1);
    }

    @Test
    void a_check_sum_that_is_wrong_costs_only_its_record() {
        byte[] good = Warcs.packed(Warcs.page(ADDRESS, "Ten shells were sent."));
        byte[] bad = good.clone();
        bad[bad.length - 6] ^= 1;
        Pile pile = Pile.of(folder, "a.warc.gz", Warcs.joined(good, bad, good));
        assertThat(pile.texts()).hasSize(2);
        assertThat(pile.refusal().reason()).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest(name = "with digests: {0}")
    @ValueSource(booleans = {true, false})
    void a_check_sum_that_is_wrong_leaves_of_a_shared_stream_only_what_has_a_digest(boolean digested) {
        byte[] http = Warcs.http("", Warcs.html("Ten shells were sent."));
        byte[] page = Warcs.rawAnswer(ADDRESS, digested ? "WARC-Block-Digest: " + Warcs.sha1(http) + "\r\n" : "", http);
        byte[] stream = Warcs.gzip(Warcs.joined(page, page, EMPTY_RECORD));
        stream[stream.length - 6] ^= 1;
        Pile pile = Pile.of(folder, "a.warc.gz", stream);
        assertThat(pile.texts()).hasSize(digested ? 2 : 0);
        assertThat(pile.refusal().detail())
                .isEqualTo(
                        digested
                                ? "1 of its records are broken and were passed over: record 3"
                                : "3 of its records are broken and were passed over: record 1, 2, 3");
    }

    @Test
    void a_broken_record_behind_a_page_in_one_stream_is_counted() {
        byte[] broken = Warcs.raw("WARC-Type: response\r\nContent-Length: x\r\n", new byte[9]);
        byte[] stream = Warcs.gzip(Warcs.joined(GOOD_DIGESTED, broken));
        Pile pile = Pile.of(folder, "a.warc.gz", stream);
        assertThat(pile.texts()).containsExactly("Ten shells were sent.");
        assertThat(pile.refusal().detail()).endsWith("record 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.WARC.GZ", "a.wacz"})
    void the_wreckage_of_an_archive_is_no_document(String name) {
        Pile pile = Pile.of(folder, name, Warcs.bytes("Ten shells were sent."));
        assertThat(pile.arrivals()).isEmpty();
        assertThat(pile.refusal().reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void an_archive_without_a_name_is_known_by_its_second_line_too() {
        byte[] wreck = GOOD.clone();
        wreck[2] ^= 1;
        assertThat(Pile.of(folder, "download", wreck).arrivals()).isEmpty();
        byte[] about = Warcs.bytes("How a record begins\n\nWARC-Type: response\nWARC-Date: 2024\n");
        assertThat(Pile.of(folder, "article", about).texts()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} became {1}")
    @CsvSource({
        "WARC-Type: response, WARC-Type: respmnse",
        "WARC-Type: response, WARB-Type: response",
        "http://example.org, httq://example.org",
        "http://example.org, http:+/example.org",
        "WARC-Target-URI, WARC-Target-URL",
        "HTTP/1.1 200, HTTP/1.1 300",
        "text/html, font/html"
    })
    void a_head_that_was_damaged_hides_no_page(String was, String became) {
        String text = new String(GOOD_DIGESTED, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(was);
        Pile pile = Pile.of(folder, "a.warc", text.replace(was, became).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pile.arrivals()).isEmpty();
        assertThat(pile.refusal().reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_page_without_a_digest_ends_where_its_record_does() {
        byte[] http = Warcs.http("", Warcs.html("Ten shells were sent."));
        byte[] bare = Warcs.rawAnswer(ADDRESS, "", http);
        String shorter = new String(bare, StandardCharsets.ISO_8859_1)
                .replace("Content-Length: " + http.length, "Content-Length: " + (http.length - 20));
        Pile pile = Pile.of(folder, "a.warc", shorter.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pile.kept()).isEmpty();
        assertThat(pile.refusals()).anyMatch(refused -> refused.source().endsWith(ADDRESS));
    }

    @Test
    void a_record_that_unpacks_without_end_is_not_followed() throws IOException {
        Path file = folder.resolve("a.warc.gz");
        try (OutputStream out = fast(Files.newOutputStream(file))) {
            bomb(out, 400);
        }
        assertThat(Pile.of(file, "a.warc.gz").refusal().reason()).isEqualTo(Reason.EXPLODES);
    }

    @Test
    void a_package_that_unpacks_without_end_is_not_followed() throws IOException {
        Path file = folder.resolve("a.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("archive/a.warc"));
            bomb(zip, 400);
        }
        assertThat(Pile.of(file, "a.wacz").refusal().reason()).isEqualTo(Reason.EXPLODES);
    }

    private static void bomb(OutputStream out, int megabytes) throws IOException {
        out.write(Warcs.bytes(
                "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: " + ((long) megabytes << 20) + "\r\n\r\n"));
        byte[] zeros = new byte[1 << 20];
        for (int written = 0; written < megabytes; written++) {
            out.write(zeros);
        }
        out.write(Warcs.bytes("\r\n\r\n"));
    }

    @Test
    void headers_that_unpack_without_end_are_not_held() throws IOException {
        Path file = folder.resolve("a.warc.gz");
        try (OutputStream out = fast(Files.newOutputStream(file))) {
            out.write(Warcs.bytes("WARC/1.0\r\nX: "));
            byte[] letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'x');
            for (int written = 0; written < 100; written++) {
                out.write(letters);
            }
        }
        assertThat(Pile.of(file, "a.warc.gz").refusal().reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_page_that_unpacks_without_end_is_too_large() throws IOException {
        byte[] packed = Warcs.gzip(new byte[70 << 20]);
        byte[] warc = Warcs.rawAnswer(ADDRESS, "", Warcs.http("Content-Encoding: gzip\r\n", packed));
        assertThat(Pile.of(folder, "a.warc", warc).refusal().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_server_that_sends_a_megabyte_of_headers_is_counted_and_passed_over() {
        byte[] http = Warcs.http("X-Long: " + "x".repeat(1 << 20) + "\r\n", Warcs.html("Two ships."));
        byte[] good = Warcs.rawAnswer(ADDRESS, "", Warcs.http("", Warcs.html("Ten shells.")));
        Pile pile = Pile.of(folder, "a.warc", Warcs.joined(Warcs.rawAnswer(ADDRESS, "", http), good));
        assertThat(pile.texts()).containsExactly("Ten shells.");
        assertThat(pile.refusal().detail()).startsWith("1 of its records");
    }

    @Test
    void a_record_of_ten_gigabytes_is_passed_over_without_being_read() throws IOException {
        Path file = folder.resolve("a.warc");
        long size = 10L << 30;
        byte[] head = Warcs.bytes(
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nWARC-Target-URI: " + ADDRESS
                        + "\r\nContent-Length: " + size + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(head);
            sparse.seek(head.length + size);
            sparse.write(GOOD);
        }
        long start = System.nanoTime();
        Pile pile = Pile.of(file, "a.warc");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(pile.refusals())
                .extracting(refused -> refused.reason())
                .as("the large page, and the record that no longer begins where it should")
                .contains(Reason.TOO_LARGE);
    }

    @Test
    void more_records_than_any_crawler_writes_end_the_listing_with_a_line() throws IOException {
        Path file = folder.resolve("a.warc");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(GOOD);
            for (long record = 0; record <= Ceiling.WEB_RECORDS.most(); record++) {
                out.write(EMPTY_RECORD);
            }
        }
        Pile pile = Pile.of(file, "a.warc");
        assertThat(pile.texts()).hasSize(1);
        assertThat(pile.refusal().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_web_archive_inside_a_web_archive_is_a_line() {
        byte[] warc = Warcs.packed(
                Warcs.answer("http://a.example/x", "application/warc", GOOD),
                Warcs.answer("http://a.example/y", "application/warc", Warcs.gzip(GOOD)));
        assertThat(Pile.of(folder, "a.warc.gz", warc).refusals())
                .hasSize(2)
                .allMatch(refused -> refused.reason() == Reason.UNSUPPORTED || refused.reason() == Reason.NOT_TEXT);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', 'no answer at all'",
        "'', 'HTTP/1.1 two hundred\r\n\r\n'",
        "'', 'HTTP/1.1 200 OK\r\nContent-Type: text/html'",
        "'WARC-Target-URI: http://b.example/\r\n', 'HTTP/1.1 200 OK\r\n\r\n<p>Two targets.'"
    })
    void a_record_that_contradicts_itself_is_counted(String header, String http) {
        Pile pile = Pile.of(folder, "a.warc", Warcs.joined(Warcs.rawAnswer(ADDRESS, header, Warcs.bytes(http)), GOOD));
        assertThat(pile.texts()).containsExactly("Ten shells were sent.");
        assertThat(pile.refusal().detail()).startsWith("1 of its records");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example/\u202Egnp.exe", "http://a.example/a b", "http://a.example/\u0007", "<>"})
    void an_address_that_would_mislead_a_reader_of_the_list_is_none(String target) {
        byte[] warc = Warcs.rawAnswer(target, "", Warcs.http("", Warcs.html("Two ships.")));
        Pile pile = Pile.of(folder, "a.warc", Warcs.joined(GOOD, warc));
        assertThat(pile.texts()).hasSize(1);
        assertThat(pile.refusals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\nabc", "5\r\nabcdefgh\r\n0\r\n\r\n", "fffffffffffffff\r\nabc", "5;" + "x"})
    void chunks_that_do_not_fit_are_a_line(String chunks) {
        byte[] http = Warcs.http("Transfer-Encoding: chunked\r\n", Warcs.bytes(chunks));
        Pile pile = Pile.of(folder, "a.warc", Warcs.rawAnswer(ADDRESS, "", http));
        assertThat(pile.arrivals()).hasSize(1);
    }

    private static OutputStream fast(OutputStream out) throws IOException {
        return new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }
}
