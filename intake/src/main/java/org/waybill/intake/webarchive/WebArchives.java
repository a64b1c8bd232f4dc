package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.waybill.intake.files.FileBytes;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Opens WARC and WACZ files, told by their content, and lists the pages in them. */
public final class WebArchives {
    /** A backstop: an archive of the greatest size that is let through is listed in a few minutes. */
    private static final Duration LISTING = Duration.ofHours(1);

    private static final int MAGIC_BYTES = 5;

    /** Told of what an archive holds. */
    public interface Visitor {
        /**
         * A page that can be admitted by itself.
         *
         * @param shown what to call it
         * @param container what to call the WARC it lies in
         */
        void page(String shown, String container, Spot spot);

        /** Something that cannot be read. */
        void gap(String shown, Refusal refusal);

        /** How many records are no pages, by sort. */
        void leftOut(String shown, String what);

        /** A file that is read although it is not what the package around it says. */
        void doubt(String shown, String why);
    }

    private WebArchives() {}

    /**
     * Lists what a file holds, if it is a web archive.
     *
     * @return false where it is none; nothing was told then
     */
    public static boolean list(Path file, String shown, Visitor visitor) {
        switch (kind(file)) {
            case WARC -> listWarc(file, shown, visitor);
            case WACZ -> listWacz(file, shown, visitor);
            case NONE -> {
                return false;
            }
        }
        return true;
    }

    private enum Kind {
        WARC,
        WACZ,
        NONE
    }

    /** What cannot even be looked at is no archive; whoever reads it as a file of its own says what is wrong with it. */
    private static Kind kind(Path file) {
        if (!Files.isRegularFile(file)) {
            return Kind.NONE;
        }
        try {
            return isWarc(file) ? Kind.WARC : isZip(file) && Wacz.is(file) ? Kind.WACZ : Kind.NONE;
        } catch (IOException | RuntimeException e) {
            return Kind.NONE;
        }
    }

    private static void listWarc(Path file, String shown, Visitor visitor) {
        try (InputStream in = Files.newInputStream(file)) {
            Meter meter = new Meter(Files.size(file));
            new WarcListing(shown, visitor).list(new Spot(file, "", 0, 0), in, true, meter, Budget.of(LISTING));
        } catch (IOException e) {
            visitor.gap(shown, FileBytes.refusal(e));
        }
    }

    private static void listWacz(Path file, String shown, Visitor visitor) {
        try {
            new Wacz(file, shown, visitor, Budget.of(LISTING)).list();
        } catch (Refusal e) {
            visitor.gap(shown, e);
        } catch (IOException | RuntimeException e) {
            visitor.gap(shown, new Refusal(Reason.DAMAGED, "its zip is broken"));
        }
    }

    private static boolean isWarc(Path file) throws IOException {
        try (Cursor in = Opening.at(new Spot(file, "", 0, 0))) {
            return RecordHead.begins(in.readNBytes(MAGIC_BYTES));
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        }
    }
}
