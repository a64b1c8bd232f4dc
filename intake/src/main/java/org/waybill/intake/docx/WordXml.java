package org.waybill.intake.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.waybill.intake.prose.Paragraphs;
import org.waybill.intake.reading.Budget;

/**
 * The paragraphs of a part of WordprocessingML (ECMA-376, part 1, section 17).
 *
 * <p>Deleted text and field codes are not part of what a reader sees. Of alternative content only the first choice is
 * read: the fallback says the same again. Cells of a table row are joined with a bar.
 */
final class WordXml implements BoundedXml.Visitor {
    private static final Set<String> UNSEEN =
            Set.of("del", "moveFrom", "instrText", "Fallback", "delText", "pPr", "rPr", "sectPr");

    /** A cell with a text of its own is a column of a page, not a figure in a row. */
    private static final int LONG_CELL = 160;

    private final Paragraphs paragraphs;
    /** One for each open paragraph: text boxes stand inside the paragraph they are tied to. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private StringBuilder row = new StringBuilder();
    private int unseen;
    private int tables;
    private boolean inText;

    private WordXml(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    static void read(byte[] xml, Paragraphs paragraphs, Budget budget) {
        BoundedXml.walk(xml, new WordXml(paragraphs), budget);
    }

    @Override
    public void open(XMLStreamReader element) {
        String name = element.getLocalName();
        if (unseen > 0 || UNSEEN.contains(name)) {
            unseen++;
            return;
        }
        switch (name) {
            case "p" -> open.push(new StringBuilder());
            case "t" -> inText = true;
            case "tab", "br", "cr" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> tables++;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inText && unseen == 0) {
            append(text);
        }
    }

    @Override
    public void close(String name) {
        if (unseen > 0) {
            unseen--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "t" -> inText = false;
            case "tr" -> endRow();
            case "tbl" -> tables--;
            default -> {}
        }
    }

    private void append(String text) {
        StringBuilder paragraph = open.peek();
        if (paragraph != null) {
            paragraph.append(text);
        }
    }

    private void endParagraph() {
        String paragraph = open.pop().toString();
        if (tables == 0 || paragraph.length() > LONG_CELL) {
            endRow();
            paragraphs.add(paragraph);
        } else if (!paragraph.isBlank()) {
            row.append(row.isEmpty() ? "" : " | ").append(paragraph.strip());
        }
    }

    private void endRow() {
        paragraphs.add(row.toString());
        row = new StringBuilder();
    }
}
