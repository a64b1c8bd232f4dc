package org.waybill.intake.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.waybill.intake.prose.LineJoiner;
import org.waybill.intake.prose.Paragraphs;
import org.waybill.intake.reading.Budget;

/** The text of a tree: each block element a paragraph. */
public final class BlockText implements NodeVisitor {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "button",
            "textarea",
            "canvas",
            "audio",
            "video");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> COLUMN_PARTS = Set.of("p", "div", "table", "br", "li");
    private static final int LONG_CELL = 160;

    private final Paragraphs paragraphs;
    private final Budget budget;
    private final StringBuilder current = new StringBuilder();
    private int silent;
    private int preformatted;
    private int visited;

    private BlockText(Budget budget) {
        this.budget = budget;
        this.paragraphs = new Paragraphs(budget);
    }

    public static String of(Element root, Budget budget) {
        BlockText text = new BlockText(budget);
        NodeTraversor.traverse(text, root);
        text.flush();
        return text.paragraphs.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (++visited % 1024 == 0) {
            budget.check();
        }
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void append(TextNode words) {
        if (silent == 0) {
            String text = words.getWholeText();
            current.append(preformatted > 0 ? text : text.replace('\n', ' '));
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
            silent++;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (CELLS.contains(name)) {
            openCell(element);
        } else if (breaks(element)) {
            flush();
        }
        preformatted += name.equals("pre") ? 1 : 0;
    }

    private void close(Element element) {
        String name = element.normalName();
        preformatted -= name.equals("pre") ? 1 : 0;
        if (SILENT.contains(name)) {
            silent--;
        } else if (!CELLS.contains(name) && breaks(element)) {
            flush();
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock()
                || element.normalName().equals("dt")
                || element.normalName().equals("summary");
    }

    /** Two breaks in a row, or one after the end of a sentence, end a paragraph; another one only wraps a line. */
    private void lineBreak() {
        if (silent > 0) {
            return;
        }
        if (LineJoiner.endsSentence(current) || endsWithBreak()) {
            flush();
        } else {
            current.append('\n');
        }
    }

    private boolean endsWithBreak() {
        int last = current.length() - 1;
        while (last >= 0 && current.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && current.charAt(last) == '\n';
    }

    /** Figures in a row belong together; a cell with a text of its own is a column of a page. */
    private void openCell(Element cell) {
        if (isColumn(cell)) {
            flush();
        } else if (!current.toString().isBlank()) {
            current.append(" | ");
        }
    }

    /** Looks no further than it must: cells of nested tables hold one another's text. */
    private static boolean isColumn(Element cell) {
        int length = 0;
        for (Node node : (Iterable<Node>) cell.nodeStream()::iterator) {
            length += node instanceof TextNode text ? text.getWholeText().length() : 0;
            if (length > LONG_CELL
                    || (node instanceof Element element && COLUMN_PARTS.contains(element.normalName()))) {
                return true;
            }
        }
        return false;
    }

    private void flush() {
        if (preformatted > 0) {
            current.toString().lines().forEach(paragraphs::add);
        } else {
            paragraphs.add(current.toString());
        }
        current.setLength(0);
    }
}
