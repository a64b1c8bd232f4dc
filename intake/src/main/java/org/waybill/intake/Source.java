package org.waybill.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waybill.intake.reading.Answer;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.webarchive.Spot;
import org.waybill.model.Capture;

/** Something the user asked to have read. */
public sealed interface Source {

    /** What it is called in output: the path or address as the user gave it. */
    String shown();

    /**
     * A file.
     *
     * @param path where it lies
     * @param shown the path as the user gave it
     */
    record File(Path path, String shown) implements Source {
        public File(Path path) {
            this(path, path.toString());
        }
    }

    /**
     * A folder with everything below it.
     *
     * @param path where it lies
     * @param shown the path as the user gave it
     */
    record Folder(Path path, String shown) implements Source {
        public Folder(Path path) {
            this(path, path.toString());
        }
    }

    /**
     * An address to fetch from.
     *
     * @param shown the address as the user gave it
     */
    record Address(String shown) implements Source {}

    /**
     * Bytes that come in once, such as standard input.
     *
     * @param shown what to call them
     * @param in read to its end by whoever reads the source; not closed
     */
    record Stream(String shown, InputStream in) implements Source {}

    /** Bytes already at hand. */
    final class Bytes implements Source {
        private final String shown;
        private final byte[] bytes;

        /**
         * @param shown what to call them; letters after a last dot are a hint at the format
         * @param bytes not copied, and not to be changed any more
         */
        public Bytes(String shown, byte[] bytes) {
            this.shown = shown;
            this.bytes = bytes;
        }

        @Override
        public String shown() {
            return shown;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /**
     * A page inside a web archive; made by {@link Intake#expand}.
     *
     * @param shown the archive as the user gave it, and the page's address behind {@code !/}
     * @param container the archive alone
     * @param spot where its record begins
     */
    record ArchivedPage(String shown, String container, Spot spot) implements Source {}

    /** Bytes that a case keeps, to be read again as they were read when they came. */
    final class Kept implements Source {
        private final Capture capture;
        private final byte[] bytes;

        /**
         * A document of a case.
         *
         * @param capture how the bytes came
         * @param bytes not copied, and not to be changed any more
         */
        public Kept(Capture capture, byte[] bytes) {
            this.capture = capture;
            this.bytes = bytes;
        }

        @Override
        public String shown() {
            return capture.origin();
        }

        Capture capture() {
            return capture;
        }

        /** As they came: under their name, with what the server said of them. */
        Raw raw() {
            String type = capture.headers().stream()
                    .filter(header -> header.name().equalsIgnoreCase("content-type"))
                    .map(Capture.Header::value)
                    .findFirst()
                    .orElse("");
            return Raw.of(bytes, name())
                    .declared(type)
                    .from(new Answer(capture.address(), capture.retrieved(), capture.headers()));
        }

        private String name() {
            String address = capture.address();
            int end = address.indexOf('?');
            String path = end < 0 ? address : address.substring(0, end);
            return path.isEmpty() ? capture.origin() : path;
        }
    }

    /** What a user's word stands for: an address, a folder or a file. */
    static Source named(String word) {
        if (word.regionMatches(true, 0, "http://", 0, 7) || word.regionMatches(true, 0, "https://", 0, 8)) {
            return new Address(word);
        }
        Path path = Path.of(word);
        return Files.isDirectory(path) ? new Folder(path, word) : new File(path, word);
    }
}
