package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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

        /** How many records of a WARC nothing vouches for: a change in them would leave no trace. */
        void unwitnessed(String shown, String what);

        /** A file that is read although it is not what the package around it says. */
        void doubt(String shown, String why);
    }

    private WebArchives() {}

    /**
     * Lists what a file holds, if it is a web archive, or was one before it was damaged.
     *
     * @return false where it is none; nothing was told then
     */
    public static boolean list(Path file, String shown, Visitor visitor) {
        switch (kind(file)) {
            case WARC -> listWarc(file, shown, visitor);
            case WACZ -> listWacz(file, shown, visitor);
            case REMAINS ->
                visitor.gap(
                        shown,
                        new Refusal(Reason.DAMAGED, "it was made as a web archive, and cannot be opened as one"));
            case NONE -> {
                return false;
            }
        }
        return true;
    }

    private enum Kind {
        WARC,
        WACZ,
        /** By its name, or by the first lines in it; read as a text, its wreckage would pass for a document. */
        REMAINS,
        NONE
    }

    /** What cannot even be looked at is no archive; whoever reads it as a file of its own says what is wrong with it. */
    private static Kind kind(Path file) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) == 0) {
                return Kind.NONE;
            }
            return sound(file).orElse(Remains.are(file) ? Kind.REMAINS : Kind.NONE);
        } catch (IOException | RuntimeException e) {
            return Kind.NONE;
        }
    }

    private static Optional<Kind> sound(Path file) {
        try {
            boolean isWacz = isZip(file) && Wacz.is(file);
            return isWacz ? Optional.of(Kind.WACZ) : isWarc(file) ? Optional.of(Kind.WARC) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void listWarc(Path file, String shown, Visitor visitor) {
        try (InputStream in = Files.newInputStream(file)) {
            Meter meter = new Meter(Files.size(file));
            new WarcListing(shown, false, visitor).list(new Spot(file, "", 0, 0), in, true, meter, Budget.of(LISTING));
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
