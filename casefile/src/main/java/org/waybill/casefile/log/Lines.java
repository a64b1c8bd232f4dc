package org.waybill.casefile.log;

import java.util.Arrays;

/** Bytes cut at line ends. */
final class Lines {
    private static final byte LINE_END = '\n';

    private Lines() {}

    interface Sink {
        void accept(long number, byte[] line);
    }

    /** How many lines end. */
    static long count(byte[] bytes) {
        long count = 0;
        for (byte one : bytes) {
            count += one == LINE_END ? 1 : 0;
        }
        return count;
    }

    /** The length up to and with the last line end. */
    static int wholeLength(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != LINE_END) {
            end--;
        }
        return end;
    }

    /** The lines that end, from one number up to and without another, counted from 0; each without its end. */
    static void each(byte[] bytes, long from, long to, Sink sink) {
        int start = 0;
        long number = 0;
        for (int at = 0; at < bytes.length && number < to; at++) {
            if (bytes[at] == LINE_END) {
                if (number >= from) {
                    sink.accept(number, Arrays.copyOfRange(bytes, start, at));
                }
                number++;
                start = at + 1;
            }
        }
    }
}
