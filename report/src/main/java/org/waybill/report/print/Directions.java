package org.waybill.report.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Text that runs from right to left, by the Unicode algorithm; Arabic letters joined. */
final class Directions implements BidiReorderer {
    private static final int SHAPE = ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK;
    private static final int UNSHAPE = ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK;

    /** Whether any of it may run from right to left. */
    static boolean areMixed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT).writeReordered(Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(text, SHAPE);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(text, UNSHAPE);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(String text, int how) {
        try {
            return new ArabicShaping(how).shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters that may grow and shrink always find room", e);
        }
    }

    /** One paragraph cut into runs of one direction. */
    static final class Splitter implements BidiSplitter {
        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi.setPara(paragraph, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int at) {
            BidiRun run = bidi.getVisualRun(at);
            return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return switch (Bidi.getBaseDirection(paragraph)) {
                case Bidi.RTL -> RTL;
                case Bidi.LTR -> LTR;
                default -> NEUTRAL;
            };
        }
    }
}
