package org.waybill.intake.charset;

/** Tells UTF-8 with a few broken bytes from text in another charset. */
final class Utf8 {
    private static final int GOOD_FOR_ONE_BROKEN = 4;

    private Utf8() {}

    /** Whether sequences of more than one byte are mostly well formed; other charsets hardly make any. */
    static boolean nearly(byte[] bytes) {
        long good = 0;
        long broken = 0;
        int index = 0;
        while (index < bytes.length) {
            int length = lengthAt(bytes, index);
            good += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            index += Math.max(1, length);
        }
        return good >= broken * GOOD_FOR_ONE_BROKEN && good > 0;
    }

    /** Bytes of the sequence that begins here, or 0 where none does. */
    private static int lengthAt(byte[] bytes, int start) {
        int first = bytes[start] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int next = 1; next < length; next++) {
            if (start + next >= bytes.length || (bytes[start + next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
