package org.waybill.parsing.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waybill.parsing.format.ModelFile;
import org.waybill.parsing.format.Section;

/** Collects the sections of a model and writes them as {@link ModelFile} reads them. */
final class ModelWriter {
    private static final int ALIGNMENT = 8;

    private final Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);

    void text(Section section, List<String> lines) {
        sections.put(section, UTF_8.encode(String.join("\n", lines)));
    }

    void bytes(Section section, byte[] bytes) {
        sections.put(section, ByteBuffer.wrap(bytes));
    }

    void shorts(Section section, short[] numbers) {
        ByteBuffer buffer = littleEndian(numbers.length * Short.BYTES);
        buffer.asShortBuffer().put(numbers);
        sections.put(section, buffer);
    }

    void table(Section section, SlotTableBuilder table) {
        long[] slots = table.build();
        ByteBuffer buffer = littleEndian(slots.length * Long.BYTES);
        buffer.asLongBuffer().put(slots);
        sections.put(section, buffer);
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes beside the target and moves, so that an interrupted build leaves no half model. */
    void save(Path output) throws IOException {
        Files.createDirectories(output.toAbsolutePath().getParent());
        Path unfinished = output.resolveSibling(output.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer all = layOut();
            while (all.hasRemaining()) {
                channel.write(all);
            }
        }
        Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private ByteBuffer layOut() {
        int length = ModelFile.HEADER_LENGTH;
        for (Section section : Section.values()) {
            length = align(length) + bytesOf(section).remaining();
        }
        ByteBuffer all = littleEndian(length);
        all.putLong(0, ModelFile.MAGIC).putInt(8, ModelFile.VERSION);
        int offset = ModelFile.HEADER_LENGTH;
        for (Section section : Section.values()) {
            offset = align(offset);
            place(section, offset, all);
            offset += bytesOf(section).remaining();
        }
        return all.putInt(12, ModelFile.checksum(all));
    }

    private void place(Section section, int offset, ByteBuffer all) {
        ByteBuffer bytes = bytesOf(section);
        int entry = 16 + 16 * section.number();
        all.putLong(entry, offset).putLong(entry + 8, bytes.remaining());
        all.put(offset, bytes, 0, bytes.remaining());
    }

    private ByteBuffer bytesOf(Section section) {
        ByteBuffer bytes = sections.get(section);
        if (bytes == null) {
            throw new IllegalStateException("nothing was written for " + section);
        }
        return bytes;
    }

    private static int align(int offset) {
        return (offset + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
