package org.waybill.report.print;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/** Where a line may end: by Unicode's rules, save inside short names with a stroke, as "S/RES/1718" is one. */
final class Breaks implements FSTextBreaker {
    /** Words longer than this, in characters, are addresses, and may end after any stroke. */
    private static final int LONG_WORD = 24;

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        lines.setText(text);
    }

    @Override
    public int next() {
        int at = lines.next();
        while (at != BreakIterator.DONE && at < text.length() && splitsName(at)) {
            at = lines.next();
        }
        return at == BreakIterator.DONE ? -1 : at;
    }

    private boolean splitsName(int at) {
        return text.charAt(at - 1) == '/' && end(at) - start(at) <= LONG_WORD;
    }

    private int start(int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    private int end(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }
}
