package org.waybill.intake.webarchive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * The {@code datapackage.json} of a WACZ: which files it should hold, with which digests.
 *
 * @param files what it says of each, by path
 * @param doubt why the list itself may have been changed; empty where nothing says so
 */
record PackageList(Map<String, Listed> files, Optional<String> doubt) {
    PackageList {
        files = Map.copyOf(files);
    }

    private static final String NAME = "datapackage.json";
    private static final String DIGEST_NAME = "datapackage-digest.json";

    /**
     * What the list says of a file.
     *
     * @param hash as written, such as {@code sha256:} and 64 letters; empty where none is
     * @param bytes how long it is; empty where that is not said
     */
    record Listed(String hash, Optional<Long> bytes) {}

    /**
     * What the package says of its files.
     *
     * @throws Refusal where the list is missing or broken
     */
    static PackageList read(ZipFile zip) throws IOException {
        byte[] bytes = bytes(zip, NAME)
                .orElseThrow(() -> new Refusal(Reason.DAMAGED, "there is no " + NAME + " to compare its files with"));
        try {
            return new PackageList(resources(bytes), doubt(zip, bytes));
        } catch (IOException e) {
            throw unreadable(NAME);
        }
    }

    private static Optional<byte[]> bytes(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Ceiling.WEB_PACKAGE_LIST_BYTES.most() + 1);
            if (Ceiling.WEB_PACKAGE_LIST_BYTES.exceededBy(bytes.length)) {
                throw new Refusal(Reason.DAMAGED, "its " + name + " is longer than any");
            }
            if (Sums.of(bytes).crc() != entry.getCrc()) {
                throw new Refusal(Reason.DAMAGED, "its " + name + " has not the check sum that the zip gives");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    /** The digest of the list is recommended and often missing; where it is there, it has to fit. */
    private static Optional<String> doubt(ZipFile zip, byte[] list) {
        try {
            String sha256 = Sums.of(list).sha256();
            return bytes(zip, DIGEST_NAME)
                    .filter(digest -> !hash(digest).equals("sha256:" + sha256))
                    .map(digest -> "its " + NAME + " is not the one whose digest " + DIGEST_NAME + " gives");
        } catch (Refusal e) {
            return Optional.of(e.detail());
        }
    }

    private static Refusal unreadable(String name) {
        return new Refusal(Reason.DAMAGED, "its " + name + " cannot be read");
    }

    private static Map<String, Listed> resources(byte[] json) throws IOException {
        Map<String, Listed> files = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY && "resources".equals(parser.currentName())) {
                    resources(parser, files);
                }
            }
        }
        return files;
    }

    private static void resources(JsonParser parser, Map<String, Listed> files) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            String path = "";
            String hash = "";
            Optional<Long> bytes = Optional.empty();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                boolean text = value == JsonToken.VALUE_STRING;
                path = text && field.equals("path") ? parser.getText() : path;
                hash = text && field.equals("hash") ? parser.getText() : hash;
                bytes = value == JsonToken.VALUE_NUMBER_INT && field.equals("bytes")
                        ? Optional.of(parser.getLongValue())
                        : bytes;
                parser.skipChildren();
            }
            files.put(path, new Listed(hash, bytes));
        }
    }

    /** The first {@code hash} of {@code datapackage-digest.json} at its top; empty where it gives none. */
    private static String hash(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean hash = parser.currentName().equals("hash");
                if (parser.nextToken() == JsonToken.VALUE_STRING && hash) {
                    return parser.getText().strip().toLowerCase(Locale.ROOT);
                }
                parser.skipChildren();
            }
            return "";
        } catch (IOException e) {
            return "";
        }
    }
}
