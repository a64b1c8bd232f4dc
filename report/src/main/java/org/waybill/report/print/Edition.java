package org.waybill.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.waybill.report.page.PageView.NoteView;

/** The written-out template made ready for the press: notes at the foot, every character printable. */
final class Edition {
    /** What isolates a stretch of text in one line of text; the press knows elements only. */
    private static final Pattern ISOLATED = Pattern.compile("\u2068([^\u2068\u2069]*)\u2069");

    private Edition() {}

    static org.w3c.dom.Document of(String html, List<NoteView> notes) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        Footnotes.place(page, notes);
        page.body().nodeStream(TextNode.class).toList().forEach(Edition::print);
        return W3CDom.convert(page);
    }

    private static void print(TextNode node) {
        String text = node.getWholeText();
        if (text.indexOf('\u2068') < 0) {
            node.text(Coverage.printable(text));
        } else {
            pieces(text).forEach(node::before);
            node.remove();
        }
    }

    /** The press stumbles over text without a character, so none is made. */
    private static List<Node> pieces(String text) {
        List<Node> pieces = new ArrayList<>();
        Matcher isolated = ISOLATED.matcher(text);
        int from = 0;
        while (isolated.find()) {
            add(pieces, text.substring(from, isolated.start()));
            pieces.add(new Element("bdi").text(Coverage.printable(isolated.group(1))));
            from = isolated.end();
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    private static void add(List<Node> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new TextNode(Coverage.printable(text)));
        }
    }
}
