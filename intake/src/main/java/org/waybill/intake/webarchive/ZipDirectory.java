package org.waybill.intake.webarchive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Looks at how long the list of files in a zip is, before the platform holds it in memory. */
final class ZipDirectory {
    /** Longest end record with its remark: APPNOTE.TXT 6.3.10, section 4.3.16, with a remark of 65,535 bytes. */
    private static final int MOST_END = 22 + 65_535;

    private static final int SHORTEST_END = 22;
    private static final int END = 0x06054B50;
    private static final int LOCATOR = 0x07064B50;
    private static final int LOCATOR_BYTES = 20;
    private static final int LARGE_END_BYTES = 56;
    private static final long IN_LARGE_END = 0xFFFFFFFFL;

    private ZipDirectory() {}

    static void refuseHuge(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(channel.size(), MOST_END + LOCATOR_BYTES);
            ByteBuffer tail = read(channel, channel.size() - length, length);
            for (int at = 0; at + SHORTEST_END <= length; at++) {
                if (tail.getInt(at) == END && Ceiling.WEB_DIRECTORY_BYTES.exceededBy(size(channel, tail, at))) {
                    throw new Refusal(Reason.EXPLODES, "its list of files is longer than any package needs");
                }
            }
        }
    }

    /** Bytes of the list, from the end record or from the larger one that it stands for. */
    private static long size(FileChannel channel, ByteBuffer tail, int at) throws IOException {
        long size = Integer.toUnsignedLong(tail.getInt(at + 12));
        int locator = at - LOCATOR_BYTES;
        if (size != IN_LARGE_END || locator < 0 || tail.getInt(locator) != LOCATOR) {
            return size == IN_LARGE_END ? 0 : size;
        }
        long where = tail.getLong(locator + 8);
        boolean inside = where >= 0 && where <= channel.size() - LARGE_END_BYTES;
        return inside ? Math.abs(read(channel, where, LARGE_END_BYTES).getLong(40)) : 0;
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            // a read may give less than was asked for
        }
        return bytes;
    }
}
