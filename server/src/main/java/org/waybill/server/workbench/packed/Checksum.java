package org.waybill.server.workbench.packed;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The checksum of a text that is put together from pieces whose own checksums are known.
 *
 * <p>RFC 1952, section 8: a remainder modulo a polynomial over the field of two elements. So the remainder of one text
 * followed by another is the first one moved on by the length of the other, plus the other's: both linear.
 */
final class Checksum {
    /** The polynomial of RFC 1952, its lowest power in the highest bit. */
    private static final int POLYNOMIAL = 0xEDB88320;

    private int value;

    /** One more piece. */
    void add(Piece piece) {
        value = moved(piece.moving, value) ^ piece.sum;
    }

    int value() {
        return value;
    }

    /** What is known of a piece: its checksum, and what its length does to the checksum before it. */
    static final class Piece {
        private final int sum;
        private final int[] moving;

        private Piece(int sum, int[] moving) {
            this.sum = sum;
            this.moving = moving;
        }

        /** Of these bytes. */
        static Piece of(byte[] bytes) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new Piece((int) sum.getValue(), moving(bytes.length));
        }
    }

    /** Where each bit of a checksum goes while one byte passes, two, four, and so on. */
    private static final int[][] MOVING = new int[Integer.SIZE - 1][];

    static {
        MOVING[0] = oneByte();
        for (int power = 1; power < MOVING.length; power++) {
            MOVING[power] = after(MOVING[power - 1], MOVING[power - 1]);
        }
    }

    private static int[] oneByte() {
        int[] all = new int[Integer.SIZE];
        Arrays.setAll(all, bit -> {
            int passed = 1 << bit;
            for (int at = 0; at < Byte.SIZE; at++) {
                passed = (passed >>> 1) ^ ((passed & 1) == 1 ? POLYNOMIAL : 0);
            }
            return passed;
        });
        return all;
    }

    /** Where each bit of a checksum goes while so many bytes pass. */
    private static int[] moving(int bytes) {
        int[] all = new int[Integer.SIZE];
        Arrays.setAll(all, bit -> 1 << bit);
        for (int left = bytes; left != 0; left &= left - 1) {
            all = after(MOVING[Integer.numberOfTrailingZeros(left)], all);
        }
        return all;
    }

    /** One move after another. */
    private static int[] after(int[] second, int[] first) {
        int[] all = new int[Integer.SIZE];
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            all[bit] = moved(second, first[bit]);
        }
        return all;
    }

    private static int moved(int[] moving, int bits) {
        int all = 0;
        for (int left = bits; left != 0; left &= left - 1) {
            all ^= moving[Integer.numberOfTrailingZeros(left)];
        }
        return all;
    }
}
