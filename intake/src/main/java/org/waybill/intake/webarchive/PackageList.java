package org.waybill.intake.webarchive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** The {@code datapackage.json} of a WACZ: which files it should hold, with which digests. */
final class PackageList {
    private static final String NAME = "datapackage.json";

    private PackageList() {}

    /**
     * What the package says of its files: the path of each with its digest as written.
     *
     * @throws Refusal where the list is missing or broken
     */
    static Map<String, String> read(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(NAME);
        if (entry == null) {
            throw new Refusal(Reason.DAMAGED, "there is no " + NAME + " to compare its files with");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Ceiling.WEB_PACKAGE_LIST_BYTES.most() + 1);
            if (Ceiling.WEB_PACKAGE_LIST_BYTES.exceededBy(bytes.length)) {
                throw new Refusal(Reason.DAMAGED, "its " + NAME + " is longer than any");
            }
            return parse(bytes);
        } catch (IOException e) {
            throw new Refusal(Reason.DAMAGED, "its " + NAME + " cannot be read");
        }
    }

    private static Map<String, String> parse(byte[] bytes) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean list = token == JsonToken.START_ARRAY && "resources".equals(parser.currentName());
                if (list) {
                    resources(parser, digests);
                }
            }
        }
        return digests;
    }

    private static void resources(JsonParser parser, Map<String, String> digests) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            String path = "";
            String hash = "";
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
                path = text && field.equals("path") ? parser.getText() : path;
                hash = text && field.equals("hash") ? parser.getText() : hash;
                parser.skipChildren();
            }
            digests.put(path, hash);
        }
    }
}
