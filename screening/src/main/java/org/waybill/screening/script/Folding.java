package org.waybill.screening.script;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Folds one text, sign by sign: a letter and the marks upon it are one sign. */
final class Folding {
    /** No name needs more marks on one letter; hostile texts pile up thousands. */
    private static final int LONGEST_SIGN = 8;

    private final String written;
    private final StringBuilder text = new StringBuilder();
    private final Set<FoldedText.Remark> remarks = EnumSet.noneOf(FoldedText.Remark.class);
    private int[] starts;
    private int[] ends;

    Folding(String written) {
        this.written = written;
        this.starts = new int[written.length() + 8];
        this.ends = new int[written.length() + 8];
    }

    FoldedText folded() {
        if (plainAlready()) {
            Arrays.setAll(starts, at -> at);
            Arrays.setAll(ends, at -> at + 1);
            text.append(written);
            return finished();
        }
        int at = 0;
        while (at < written.length()) {
            at = sign(at);
        }
        return finished();
    }

    /** Nearly every name; asking is much cheaper than folding sign by sign. */
    private boolean plainAlready() {
        return written.codePoints().noneMatch(Folding::unseen)
                && Normalizer.isNormalized(written, Normalizer.Form.NFKC);
    }

    private FoldedText finished() {
        String alike = Lookalikes.TABLE.unmasked(text.toString());
        if (!alike.contentEquals(text)) {
            remarks.add(FoldedText.Remark.LOOKALIKE);
        }
        return new FoldedText(alike, starts, ends, remarks);
    }

    private int sign(int start) {
        int first = written.codePointAt(start);
        int end = start + Character.charCount(first);
        if (unseen(first)) {
            remarks.add(FoldedText.Remark.INVISIBLE);
            return end;
        }
        while (end < written.length() && end - start < LONGEST_SIGN && joins(written.codePointAt(end))) {
            end += Character.charCount(written.codePointAt(end));
        }
        append(start, end);
        return end;
    }

    /** Controls, formats, half surrogates and the like are no part of any name; tabs and breaks part words. */
    private static boolean unseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.CONTROL -> !Character.isWhitespace(sign);
            default ->
                sign == 0x034F
                        || sign == 0x115F
                        || sign == 0x1160
                        || sign == 0x3164
                        || sign == 0xFFA0
                        || (sign >= 0xFE00 && sign <= 0xFE0F);
        };
    }

    private static boolean joins(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || sign == 0xFF9E
                || sign == 0xFF9F
                || (sign >= 0x1161 && sign <= 0x11FF);
    }

    private void append(int start, int end) {
        String sign = written.substring(start, end);
        String plain = plain(sign);
        reserve(plain.length());
        Arrays.fill(starts, text.length(), text.length() + plain.length(), start);
        Arrays.fill(ends, text.length(), text.length() + plain.length(), end);
        text.append(plain);
    }

    private String plain(String sign) {
        if (sign.length() == 1 && sign.charAt(0) < 128) {
            return sign;
        }
        String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        if (!plain.equals(Normalizer.normalize(sign, Normalizer.Form.NFC))) {
            remarks.add(FoldedText.Remark.COMPATIBILITY);
        }
        return plain;
    }

    /** One sign may stand for up to eighteen letters, so the room is made as it is needed. */
    private void reserve(int more) {
        if (text.length() + more > starts.length) {
            starts = Arrays.copyOf(starts, 2 * (text.length() + more));
            ends = Arrays.copyOf(ends, starts.length);
        }
    }
}
