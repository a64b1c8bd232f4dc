package org.waybill.server.workbench.packed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * A page as one gzip stream with gaps, so that it is packed once and each reader's own is put in between.
 *
 * <p>RFC 1951: a stream is a row of blocks, and one of plain bytes may stand between any two. A later block may look back
 * at text before the gap by its distance, so what goes into a gap always has the same length; and it must not look back
 * into the gap, so while the page is packed bytes lie there that no text has.
 */
public final class PackedPage {
    /** Higher ones take up to three times as long and save a twentieth. */
    private static final int LEVEL = 4;

    private static final int PORTION = 16 * 1024;
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    /** An empty block that says that it is the last one. */
    private static final byte[] FOOT = {1, 0, 0, (byte) 0xff, (byte) 0xff};

    /** RFC 3629: no text has this byte. */
    private static final byte NOT_TEXT = (byte) 0xff;

    private static final int SUMS = 8;
    private static final int MOST_PLAIN = 0xffff;

    private final List<Piece> pieces;
    private final int bytes;

    /** Some of the page: blocks that end on a whole byte, and the gap that follows. */
    private static final class Piece {
        private final byte[] packed;
        private final Checksum.Piece sum;
        private final int length;
        private final @Nullable Gap gap;

        /**
         * What was packed of a text.
         *
         * @param gap what follows; null at the end
         */
        Piece(byte[] packed, byte[] plain, @Nullable Gap gap) {
            this.packed = packed;
            this.sum = Checksum.Piece.of(plain);
            this.length = plain.length;
            this.gap = gap;
        }
    }

    private PackedPage(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.bytes = pieces.stream().mapToInt(piece -> piece.packed.length).sum();
    }

    /**
     * Packs a page.
     *
     * @param marks what stands in it where gaps are to be
     * @param lengths of what goes into the gaps, in bytes
     */
    static PackedPage of(String page, Marks marks, Map<Gap, Integer> lengths) {
        List<Piece> pieces = new ArrayList<>();
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            int from = 0;
            for (Optional<Marks.Marked> next = marks.next(page, 0); next.isPresent(); next = marks.next(page, from)) {
                Marks.Marked mark = next.get();
                pieces.add(piece(deflater, page.substring(from, mark.from()), mark.gap()));
                passOver(deflater, lengths.getOrDefault(mark.gap(), 0));
                from = mark.to();
            }
            pieces.add(piece(deflater, page.substring(from), null));
        } finally {
            deflater.end();
        }
        return new PackedPage(pieces);
    }

    private static void passOver(Deflater deflater, int length) {
        byte[] gap = new byte[length];
        Arrays.fill(gap, NOT_TEXT);
        deflater.setDictionary(gap);
    }

    private static Piece piece(Deflater deflater, String text, @Nullable Gap gap) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        deflater.setInput(plain);
        byte[] portion = new byte[PORTION];
        int written = PORTION;
        while (written == PORTION) {
            written = deflater.deflate(portion, 0, PORTION, Deflater.SYNC_FLUSH);
            packed.write(portion, 0, written);
        }
        return new Piece(packed.toByteArray(), plain, gap);
    }

    /** What it takes in memory. */
    int bytes() {
        return bytes;
    }

    /**
     * The page of one reader, as gzip.
     *
     * @param own what goes into the gaps, each as long as it was said to be and at most 65,535 bytes
     */
    byte[] of(Map<Gap, String> own) {
        Map<Gap, Own> all = new EnumMap<>(Gap.class);
        own.forEach((gap, text) -> all.put(gap, Own.of(text)));
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + 64 * pieces.size());
        out.writeBytes(HEAD);
        Checksum sum = new Checksum();
        int length = 0;
        for (Piece piece : pieces) {
            out.writeBytes(piece.packed);
            sum.add(piece.sum);
            length += piece.length;
            Own here = piece.gap == null ? null : all.get(piece.gap);
            if (here != null) {
                out.writeBytes(here.block);
                sum.add(here.sum);
                length += here.length;
            }
        }
        out.writeBytes(FOOT);
        out.writeBytes(sums(sum.value(), length));
        return out.toByteArray();
    }

    /** What goes into a gap, as a block of plain bytes. */
    private static final class Own {
        private static final int AROUND = 5;

        private final byte[] block;
        private final Checksum.Piece sum;
        private final int length;

        private Own(byte[] plain) {
            this.block = new byte[AROUND + plain.length];
            this.sum = Checksum.Piece.of(plain);
            this.length = plain.length;
            little(block)
                    .put((byte) 0)
                    .putShort((short) plain.length)
                    .putShort((short) ~plain.length)
                    .put(plain);
        }

        static Own of(String text) {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            if (plain.length > MOST_PLAIN) {
                throw new IllegalArgumentException("no gap takes more than " + MOST_PLAIN + " bytes");
            }
            return new Own(plain);
        }
    }

    private static byte[] sums(int sum, int length) {
        byte[] sums = new byte[SUMS];
        little(sums).putInt(sum).putInt(length);
        return sums;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
