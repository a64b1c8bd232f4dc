package org.waybill.intake.webarchive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.model.Sha256;

/** Whole archives with the same three pages, each protected in another way. */
@SuppressWarnings("ImmutableEnumChecker") // the bytes are copied on their way out
enum Sound {
    /** Each record in a gzip member of its own, as the standard recommends. */
    PACKED("a.warc.gz", Warcs.joined(packedEach(records(false)))),
    /** All records in one gzip member, as {@code gzip a.warc} makes it. */
    STREAM("a.warc.gz", Warcs.gzip(Warcs.joined(records(false)))),
    /** The same with digests, which are then the second witness. */
    DIGESTED_STREAM("a.warc.gz", Warcs.gzip(Warcs.joined(records(true)))),
    /** Unpacked; each block has its digest, and the heads of the records have nothing. */
    DIGESTED("a.warc", Warcs.joined(records(true))),
    /** Unpacked and without any digest, which the standard allows. */
    BARE("a.warc", Warcs.joined(records(false))),
    PACKAGE("a.wacz", Warcs.wacz(Map.of("archive/a.warc.gz", PACKED.bytes))),
    /** Two archives in one package, without digests of their own, and a digest of the list. */
    LARGER_PACKAGE("a.wacz", largerPackage()),
    DEFLATED_PACKAGE("a.wacz", Warcs.zip(listed(Map.of("archive/a.warc.gz", PACKED.bytes)), true)),
    UNLISTED_PACKAGE("a.wacz", Warcs.zip(Map.of("archive/a.warc", BARE.bytes), false));

    /** A check sum with a length, or the end of a page. */
    private static final int TAIL_BYTES = 8;

    static final Set<Sha256> PAGES =
            Set.of(page("Ten shells were sent."), page("Two ships came."), page("Three came."));

    private final String fileName;
    private final byte[] bytes;

    Sound(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes;
    }

    String fileName() {
        return fileName;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether a check sum lies around each page itself, and around what says that it is one. */
    boolean isCovered() {
        return Set.of(PACKED, STREAM, DIGESTED_STREAM, PACKAGE, DEFLATED_PACKAGE)
                .contains(this);
    }

    /** Whether the bytes end where a record of this archive does: that is a whole, shorter archive, and nobody can know. */
    boolean isCutBetweenRecords(byte[] damaged) {
        String end = tail(damaged, damaged.length);
        return recordEnds().stream().anyMatch(at -> tail(bytes, at).equals(end));
    }

    /** The last bytes, without the line ends behind a record that is not packed. */
    private static String tail(byte[] bytes, int end) {
        String all = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).replaceFirst("[\r\n]+$", "");
        return all.substring(Math.max(0, all.length() - TAIL_BYTES));
    }

    /** Of all records but the last. Where the archive lies in a package or in one stream, none can be cut at. */
    private List<Integer> recordEnds() {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (byte[] record : records(this == DIGESTED)) {
            end += this == PACKED ? Warcs.gzip(record).length : record.length;
            ends.add(end);
        }
        return Set.of(PACKED, DIGESTED, BARE).contains(this) ? ends.subList(0, ends.size() - 1) : List.of();
    }

    private static Sha256 page(String words) {
        return Sha256.of(Warcs.html(words));
    }

    private static byte[][] records(boolean digested) {
        byte[] packed = Warcs.gzip(Warcs.html("Three came."));
        byte[] chunked = Warcs.html("Two ships came.");
        byte[] sent = Warcs.joined(
                Warcs.bytes(Integer.toHexString(chunked.length) + "\r\n"), chunked, Warcs.bytes("\r\n0\r\n\r\n"));
        byte[] picture = Warcs.joined(Warcs.bytes("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"), new byte[50]);
        return new byte[][] {
            record("http://a.example/1", digested, Warcs.http("", Warcs.html("Ten shells were sent."))),
            record("http://a.example/p.png", digested, picture),
            record("http://a.example/3", digested, Warcs.http("Content-Encoding: gzip\r\n", packed)),
            record("http://a.example/2", digested, Warcs.http("Transfer-Encoding: chunked\r\n", sent))
        };
    }

    private static byte[] record(String address, boolean digested, byte[] http) {
        String head = "WARC-Record-ID: <urn:uuid:" + Warcs.RECORD + ">\r\nWARC-Date: " + Warcs.TAKEN + "\r\n";
        String digest = digested ? "WARC-Block-Digest: " + Warcs.sha1(http) + "\r\n" : "";
        return Warcs.rawAnswer(address, head + digest, http);
    }

    private static byte[][] packedEach(byte[][] records) {
        List<byte[]> packed = new ArrayList<>();
        for (byte[] record : records) {
            packed.add(Warcs.gzip(record));
        }
        return packed.toArray(byte[][]::new);
    }

    private static byte[] largerPackage() {
        byte[][] records = records(false);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("archive/a.warc", Warcs.joined(records[0], records[1]));
        files.put("archive/b.warc.gz", Warcs.joined(Warcs.gzip(records[2]), Warcs.gzip(records[3])));
        files.put("pages/pages.jsonl", Warcs.bytes("{\"format\": \"json-pages-1.0\"}\n"));
        return Warcs.zip(listed(files), false);
    }

    private static Map<String, byte[]> listed(Map<String, byte[]> files) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        byte[] list = Warcs.bytes(Warcs.list(files));
        all.put("datapackage.json", list);
        all.put("datapackage-digest.json", Warcs.bytes(Warcs.listDigest(list)));
        return all;
    }
}
