package org.waybill.intake.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.waybill.intake.prose.LineJoiner;
import org.waybill.intake.prose.Paragraphs;
import org.waybill.intake.reading.Budget;

/** Lines to paragraphs: joins what was wrapped, on one page and from one page to the next. */
final class LineFlow {
    /** A gap this much wider than the usual one on the page sets paragraphs apart. */
    private static final float WIDE_GAP = 1.35f;

    private static final float OTHER_SIZE = 1.12f;
    private static final float INDENT_IN_SIZES = 0.8f;
    private static final float SHORT_LINE = 0.85f;

    private static final Pattern BULLET = Pattern.compile("^[•◦▪‣●○■□–—] ?\\p{L}");
    /** Numbered paragraphs, as panels of experts write them. */
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,3}[.)]|\\(?[a-z]{1,3}\\)) +\\S");

    private final Hyphens hyphens;
    private final Paragraphs paragraphs;
    private final StringBuilder current = new StringBuilder();

    private LineFlow(Hyphens hyphens, Budget budget) {
        this.hyphens = hyphens;
        this.paragraphs = new Paragraphs(budget);
    }

    static String paragraphs(List<PageLines> pages, Budget budget) {
        LineFlow flow = new LineFlow(Hyphens.of(pages), budget);
        Line last = null;
        for (PageLines page : pages) {
            Measure measure = Measure.of(page.lines());
            for (Line line : page.lines()) {
                if (last != null && flow.parts(last, line, measure)) {
                    flow.flush();
                }
                flow.hyphens.join(flow.current, line.text());
                last = line;
            }
        }
        flow.flush();
        return flow.paragraphs.text();
    }

    private void flush() {
        paragraphs.add(current.toString());
        current.setLength(0);
    }

    private boolean parts(Line last, Line next, Measure measure) {
        if (Math.max(last.size(), next.size()) > Math.min(last.size(), next.size()) * OTHER_SIZE) {
            return true;
        }
        boolean sentence = LineJoiner.endsSentence(current);
        if (BULLET.matcher(next.text()).find()
                || (sentence && NUMBERED.matcher(next.text()).find())) {
            return true;
        }
        if (next.baseline() < last.baseline() - last.size()) {
            return sentence && !startsLower(next);
        }
        float gap = next.baseline() - last.baseline();
        return gap > measure.gap() * WIDE_GAP || (sentence && (isIndented(last, next) || isShort(last, measure)));
    }

    private static boolean isIndented(Line last, Line next) {
        return next.left() > last.left() + next.size() * INDENT_IN_SIZES;
    }

    private static boolean isShort(Line last, Measure measure) {
        return last.width() < measure.width() * SHORT_LINE;
    }

    private static boolean startsLower(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }
}
