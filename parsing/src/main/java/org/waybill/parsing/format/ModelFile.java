package org.waybill.parsing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A model file, mapped into memory and checked.
 *
 * <p>Layout, little-endian: magic (8 bytes), version (4), CRC-32C of all that follows the header (4), then for each
 * {@link Section} its offset (8) and length in bytes (8), then the sections, each beginning at a multiple of 8.
 */
public final class ModelFile {
    /** "WAYBILLP" in ASCII, read as a little-endian number. */
    public static final long MAGIC = 0x504C4C4942594157L;

    /** Changes whenever a reader of the old layout would misread the new one. */
    public static final int VERSION = 1;

    /** Bytes before the first section. */
    public static final int HEADER_LENGTH = 16 + 16 * Section.COUNT;

    private final ByteBuffer bytes;

    private ModelFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * Maps and checks the file.
     *
     * @throws IOException if the file cannot be read or is not a whole model of this version
     */
    public static ModelFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MappedByteBuffer mapped = channel.map(MapMode.READ_ONLY, 0, channel.size());
            check(mapped.order(ByteOrder.LITTLE_ENDIAN));
            return new ModelFile(mapped);
        }
    }

    private static void check(ByteBuffer bytes) throws IOException {
        if (bytes.limit() < HEADER_LENGTH || bytes.getLong(0) != MAGIC) {
            throw new IOException("This is not a parser model. Build it with the module parsing-model.");
        }
        if (bytes.getInt(8) != VERSION) {
            throw new IOException("The parser model has version " + bytes.getInt(8) + ", this program reads version "
                    + VERSION + ". Build it anew with the module parsing-model.");
        }
        if (bytes.getInt(12) != checksum(bytes)) {
            throw new IOException("The parser model is damaged. Build it anew with the module parsing-model.");
        }
    }

    /** CRC-32C of everything after the header. */
    public static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().position(HEADER_LENGTH));
        return (int) crc.getValue();
    }

    /** The bytes of a section, little-endian. */
    public ByteBuffer section(Section section) {
        int at = 16 + 16 * section.number();
        int offset = Math.toIntExact(bytes.getLong(at));
        int length = Math.toIntExact(bytes.getLong(at + 8));
        return bytes.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The hash table in a section. */
    public SlotTable table(Section section) {
        return new SlotTable(section(section).asLongBuffer());
    }

    /** The lines of a section of text. */
    public List<String> lines(Section section) {
        return UTF_8.decode(section(section)).toString().lines().toList();
    }
}
