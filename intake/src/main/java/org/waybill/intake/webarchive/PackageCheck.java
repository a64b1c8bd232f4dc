package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * Compares a WACZ with what it says of itself: the zip's check sums, {@code datapackage.json}, and the digest of that.
 *
 * <p>A package that does not match was changed after it was packed. What is in it is read, and it is told.
 */
final class PackageCheck {
    private static final String SHA256 = "sha256:";

    private final ZipFile zip;
    private final String shown;
    private final WebArchives.Visitor visitor;
    private final Meter meter;
    private final Budget budget;

    PackageCheck(ZipFile zip, String shown, WebArchives.Visitor visitor, Meter meter, Budget budget) {
        this.zip = zip;
        this.shown = shown;
        this.visitor = visitor;
        this.meter = meter;
        this.budget = budget;
    }

    /**
     * Tells what does not match, and what is listed and not there.
     *
     * @param warcs the names of the archives in the package
     * @return those of them whose bytes have the check sum that was made when they were packed
     */
    Set<String> vouchedFor(List<String> warcs) throws IOException {
        Optional<PackageList> list = list();
        Set<String> vouched = new TreeSet<>();
        for (String name : warcs) {
            Optional<Sums> sums = sums(name);
            if (sums.isPresent() && sums.get().crc() == zip.getEntry(name).getCrc()) {
                vouched.add(name);
            } else {
                visitor.doubt(shown + "!/" + name, "its bytes have not the check sum that the zip gives");
            }
            list.flatMap(files -> fault(files, name, sums))
                    .ifPresent(fault -> visitor.doubt(shown + "!/" + name, fault));
        }
        list.ifPresent(this::tellMissing);
        return vouched;
    }

    private Optional<PackageList> list() throws IOException {
        try {
            PackageList list = PackageList.read(zip);
            list.doubt().ifPresent(doubt -> visitor.doubt(shown, doubt));
            return Optional.of(list);
        } catch (Refusal e) {
            visitor.doubt(shown, e.detail());
            return Optional.empty();
        }
    }

    /** Empty where the file cannot be unpacked; whoever walks through it says what that costs. */
    private Optional<Sums> sums(String name) {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return Optional.of(Sums.of(meter.on(in), budget));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> fault(PackageList list, String name, Optional<Sums> sums) {
        PackageList.Listed listed = list.files().get(name);
        if (listed == null) {
            return Optional.of("datapackage.json does not list it");
        }
        String written = listed.hash().strip().toLowerCase(Locale.ROOT);
        if (!written.startsWith(SHA256)) {
            return Optional.of("datapackage.json gives no SHA-256 of it");
        }
        boolean same = sums.filter(found -> found.sha256().equals(written.substring(SHA256.length()))
                        && listed.bytes()
                                .filter(bytes -> bytes != found.bytes())
                                .isEmpty())
                .isPresent();
        return same ? Optional.empty() : Optional.of("its bytes are not those whose digest datapackage.json gives");
    }

    /** A missing archive is pages that are lost; any other missing file is a reason to ask. */
    private void tellMissing(PackageList list) {
        long others = 0;
        for (String name : new TreeSet<>(list.files().keySet())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null && Wacz.isWarc(name)) {
                visitor.gap(
                        shown + "!/" + name,
                        new Refusal(Reason.DAMAGED, "datapackage.json lists it, and it is not in the package"));
            } else if (entry == null) {
                others++;
            }
        }
        if (others > 0) {
            visitor.doubt(shown, others + " of the files that datapackage.json lists are not in it");
        }
    }
}
