package org.waybill.intake.webarchive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives made for tests, by the library's writer or by hand where a writer would not make them. */
final class Warcs {
    static final Instant TAKEN = Instant.parse("2024-03-05T10:11:12Z");
    static final UUID RECORD = UUID.fromString("3fb3c40c-8a1e-4a1b-9d5c-6a7f1f1b2c3d");

    private Warcs() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html(String words) {
        return bytes("<html><head><title>Ships</title></head><body><p>" + words + "</p></body></html>");
    }

    /** An answer 200 of a type, with digests of payload and block, as crawlers write them. */
    static WarcRecord answer(String address, String type, byte[] body, String... headers) {
        return answer(200, address, type, body, body, headers);
    }

    static WarcRecord page(String address, String words) {
        return answer(address, "text/html; charset=utf-8", html(words));
    }

    /**
     * An answer whose payload digest is that of other bytes than those it holds.
     *
     * @param headers names and values by turns
     */
    static WarcRecord answer(int status, String address, String type, byte[] body, byte[] digested, String... headers) {
        HttpResponse.Builder http =
                new HttpResponse.Builder(status, "As it is").body(MediaType.parseLeniently(type), body);
        for (int index = 0; index < headers.length; index += 2) {
            http.addHeader(headers[index], headers[index + 1]);
        }
        try {
            return new WarcResponse.Builder(address)
                    .recordId(RECORD)
                    .date(TAKEN)
                    .payloadDigest(sha1(digested))
                    .body(http.build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WarcRecord resource(String address, String type, byte[] body) {
        return new WarcResource.Builder(URI.create(address))
                .recordId(RECORD)
                .date(TAKEN)
                .body(MediaType.parseLeniently(type), body)
                .build();
    }

    static byte[] packed(WarcRecord... records) {
        return written(WarcCompression.GZIP, records);
    }

    static byte[] plain(WarcRecord... records) {
        return written(WarcCompression.NONE, records);
    }

    private static byte[] written(WarcCompression compression, WarcRecord... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A record by hand: headers as given, then the block. */
    static byte[] raw(String headers, byte[] block) {
        byte[] head = bytes("WARC/1.0\r\n" + headers + "\r\n");
        return joined(head, block, bytes("\r\n\r\n"));
    }

    /** A record of an HTTP answer by hand, with a length that is right. */
    static byte[] rawAnswer(String address, String headers, byte[] http) {
        return raw(
                "WARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                        + "\r\n" + headers,
                http);
    }

    static byte[] http(String headers, byte[] body) {
        return joined(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + "\r\n"), body);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static WarcDigest sha1(byte[] bytes) {
        return new WarcDigest("sha1", digest("SHA-1", bytes));
    }

    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A package with a list that names the given files with their digests. */
    static byte[] wacz(Map<String, byte[]> files) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("datapackage.json", bytes(list(files)));
        return zip(all, false);
    }

    static String list(Map<String, byte[]> files) {
        List<String> resources = files.entrySet().stream()
                .map(file -> """
                        {"name": "x", "path": "%s", "bytes": %d, "hash": "sha256:%s"}""".formatted(
                                file.getKey(),
                                file.getValue().length,
                                HexFormat.of().formatHex(digest("SHA-256", file.getValue()))))
                .toList();
        return "{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\", \"resources\": ["
                + String.join(", ", resources) + "]}";
    }

    static String listDigest(byte[] list) {
        return "{\"path\": \"datapackage.json\", \"hash\": \"sha256:"
                + HexFormat.of().formatHex(digest("SHA-256", list)) + "\"}";
    }

    static byte[] zip(Map<String, byte[]> files, boolean deflated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(deflated ? new ZipEntry(file.getKey()) : stored(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
