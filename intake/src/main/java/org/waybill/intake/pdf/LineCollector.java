package org.waybill.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Takes lines with their places out of a page. */
final class LineCollector extends PDFTextStripper {
    private static final int DEEPEST_FORM = 20;
    /** Wider than the widest space of a justified line. */
    private static final float COLUMN_GAP_IN_SIZES = 1.6f;

    private final Budget budget;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private long characters;

    LineCollector(Budget budget) {
        this.budget = budget;
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of one page, counted from 1. */
    PageLines page(PDDocument document, int number) throws IOException {
        lines.clear();
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        endLine();
        PDPage page = document.getPage(number - 1);
        return new PageLines(page.getCropBox().getHeight(), ReadingOrder.of(lines));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        if (getLevel() > DEEPEST_FORM) {
            throw new Refusal(Reason.TOO_DEEP, "its drawings contain one another without end");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (Ceiling.TEXT_CHARACTERS.exceededBy(++characters)) {
            throw new Refusal(
                    Reason.TOO_LARGE, "its text has more than " + Ceiling.TEXT_CHARACTERS.most() + " characters");
        }
        super.processTextPosition(position);
    }

    /** The library takes what stands on one baseline for one line, across columns too; it is cut where it jumps. */
    @Override
    protected void writeString(String word, List<TextPosition> places) {
        int start = 0;
        for (int index = 0; index < places.size(); index++) {
            TextPosition before = index > start ? places.get(index - 1) : last();
            if (before != null && jumps(before, places.get(index))) {
                add(characters(places.subList(start, index)), places.subList(start, index));
                endLine();
                start = index;
            }
        }
        List<TextPosition> rest = places.subList(start, places.size());
        add(start == 0 ? word : characters(rest), rest);
    }

    private void add(String word, List<TextPosition> places) {
        text.append(word);
        positions.addAll(places);
    }

    private @Nullable TextPosition last() {
        return positions.isEmpty() ? null : positions.get(positions.size() - 1);
    }

    private static String characters(List<TextPosition> places) {
        return places.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static boolean jumps(TextPosition last, TextPosition next) {
        float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        float size = Math.max(1, last.getYScale());
        return gap < -size || gap > size * COLUMN_GAP_IN_SIZES;
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!positions.isEmpty() && !text.toString().isBlank()) {
            lines.add(line());
        }
        text.setLength(0);
        positions.clear();
    }

    private Line line() {
        float left = Float.MAX_VALUE;
        float right = 0;
        float size = 0;
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            size = Math.max(size, position.getYScale());
        }
        return new Line(text.toString().strip(), left, right, positions.get(0).getYDirAdj(), size);
    }
}
