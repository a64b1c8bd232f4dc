package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** A WACZ: a zip with WARCs in it and a list of their digests. Nothing in it is ever written to disk. */
final class Wacz {
    /** WACZ 1.1.1, "archive"; the letters behind the last dot in any case. */
    private static final Pattern WARC =
            Pattern.compile("archive/[^/\\\\\\p{Cntrl}]{1,200}\\.warc(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

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
            return zip.stream().anyMatch(entry -> isWarc(entry.getName()));
        }
    }

    /** Whether a WARC lies under such a name. */
    static boolean isWarc(String name) {
        return WARC.matcher(name).matches();
    }

    void list() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> all = zip.stream().map(ZipEntry::getName).toList();
            List<String> warcs = all.stream().filter(Wacz::isWarc).sorted().toList();
            if (warcs.stream().distinct().count() < warcs.size()) {
                throw new Refusal(Reason.DAMAGED, "two files in it bear one name");
            }
            visitor.leftOut(shown, Sort.PACKAGE_FILE.words() + " " + (all.size() - warcs.size()));
            Meter meter = new Meter(Files.size(file));
            Set<String> vouched = new PackageCheck(zip, shown, visitor, meter, budget).vouchedFor(warcs);
            for (String name : warcs) {
                walk(zip, name, vouched.contains(name), meter);
            }
        }
    }

    private void walk(ZipFile zip, String name, boolean vouched, Meter meter) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        boolean stored = entry.getMethod() == ZipEntry.STORED;
        try (InputStream in = zip.getInputStream(entry)) {
            new WarcListing(shown + "!/" + name, vouched, visitor)
                    .list(new Spot(file, name, 0, 0), stored ? in : meter.on(in), stored, meter, budget);
        }
    }
}
