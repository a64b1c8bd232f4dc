package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** A WACZ: a zip with WARCs in it and a list of their digests. Nothing in it is ever written to disk. */
final class Wacz {
    private static final Pattern WARC =
            Pattern.compile("archive/[^/\\\\\\p{Cntrl}]{1,200}\\.warc(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
    private static final String SHA256 = "sha256:";

    private final Path file;
    private final String shown;
    private final WebArchives.Visitor visitor;
    private final Budget budget;

    Wacz(Path file, String shown, WebArchives.Visitor visitor, Budget budget) {
        this.file = file;
        this.shown = shown;
        this.visitor = visitor;
        this.budget = budget;
    }

    /** Whether a zip has a WARC where a WACZ has them. */
    static boolean is(Path file) throws IOException {
        ZipDirectory.refuseHuge(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> WARC.matcher(entry.getName()).matches());
        }
    }

    void list() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> all = zip.stream().map(ZipEntry::getName).toList();
            List<String> warcs = all.stream()
                    .filter(name -> WARC.matcher(name).matches())
                    .sorted()
                    .toList();
            if (warcs.stream().distinct().count() < warcs.size()) {
                throw new Refusal(Reason.DAMAGED, "two files in it bear one name");
            }
            visitor.leftOut(shown, Sort.PACKAGE_FILE.words() + " " + (all.size() - warcs.size()));
            Meter meter = new Meter(Files.size(file));
            compare(zip, warcs, meter);
            for (String name : warcs) {
                walk(zip, name, meter);
            }
        }
    }

    private void walk(ZipFile zip, String name, Meter meter) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        boolean stored = entry.getMethod() == ZipEntry.STORED;
        try (InputStream in = zip.getInputStream(entry)) {
            new WarcListing(shown + "!/" + name, visitor)
                    .list(new Spot(file, name, 0, 0), stored ? in : meter.on(in), stored, meter, budget);
        }
    }

    /** A package that does not match its own list was changed after it was packed; its pages are read, and it is told. */
    private void compare(ZipFile zip, List<String> warcs, Meter meter) throws IOException {
        Map<String, String> listed;
        try {
            listed = new TreeMap<>(PackageList.read(zip));
        } catch (Refusal e) {
            visitor.doubt(shown, e.detail());
            return;
        }
        for (String name : warcs) {
            String hash = listed.remove(name);
            String fault = hash == null ? "datapackage.json does not list it" : fault(zip, name, hash, meter);
            if (!fault.isEmpty()) {
                visitor.doubt(shown + "!/" + name, fault);
            }
        }
        long gone = listed.keySet().stream()
                .filter(name -> zip.getEntry(name) == null)
                .count();
        if (gone > 0) {
            visitor.doubt(shown, gone + " of the files that datapackage.json lists are not in it");
        }
    }

    private String fault(ZipFile zip, String name, String hash, Meter meter) throws IOException {
        String written = hash.strip().toLowerCase(Locale.ROOT);
        if (!written.startsWith(SHA256)) {
            return "datapackage.json gives no SHA-256 of it";
        }
        boolean same = digest(meter.on(zip.getInputStream(zip.getEntry(name)))).equals(written.substring(7));
        return same ? "" : "its bytes are not those whose digest datapackage.json gives";
    }

    private String digest(InputStream entry) throws IOException {
        byte[] nowhere = new byte[1 << 16];
        try (DigestInputStream in = new DigestInputStream(entry, MessageDigest.getInstance("SHA-256"))) {
            while (in.read(nowhere) >= 0) {
                budget.check();
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
