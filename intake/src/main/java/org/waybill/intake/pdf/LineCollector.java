package org.waybill.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Takes lines with their places out of a page. */
final class LineCollector extends PDFTextStripper {
    private static final int DEEPEST_FORM = 20;

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

    @Override
    protected void writeString(String word, List<TextPosition> places) {
        text.append(word);
        positions.addAll(places);
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
            size = Math.max(size, position.getFontSizeInPt());
        }
        return new Line(text.toString().strip(), left, right, positions.get(0).getYDirAdj(), size);
    }
}
