package org.waybill.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.waybill.bench.story.Line.Mark;
import org.waybill.bench.story.Line.Piece;
import org.waybill.model.Qualifier;

/** Figures as reports write them. */
final class Amounts {
    private static final long MILLION = 1_000_000;
    private static final String OF = " of ";

    private Amounts() {}

    /** The words for a figure, cut at what is counted and what it is. */
    static List<Piece> pieces(Account account, Wording wording, SplittableRandom chance) {
        String bound = account.qualifier() == Qualifier.EXACT
                ? ""
                : wording.draw(account.qualifier().key(), chance) + " ";
        String number = bound + number(account.value());
        String words = account.goods().words();
        int of = words.indexOf(OF);
        List<Piece> pieces = new ArrayList<>();
        if (of < 0) {
            pieces.add(new Piece(number, Mark.AMOUNT));
            pieces.add(new Piece(" ", Mark.NONE));
            pieces.add(new Piece(words, Mark.ITEM));
        } else {
            pieces.add(new Piece(number + " " + words.substring(0, of), Mark.AMOUNT));
            pieces.add(new Piece(OF, Mark.NONE));
            pieces.add(new Piece(words.substring(of + OF.length()), Mark.ITEM));
        }
        return pieces;
    }

    /** 12,400, or 1.2 million where that is the whole figure. */
    static String number(long value) {
        if (value >= MILLION && value % (MILLION / 10) == 0) {
            long tenths = value / (MILLION / 10);
            return tenths % 10 == 0 ? tenths / 10 + " million" : tenths / 10 + "." + tenths % 10 + " million";
        }
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** The first digits of a figure, the others nought. */
    static long rounded(double value, int digits, java.math.RoundingMode mode) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(digits, mode))
                .longValue();
    }
}
