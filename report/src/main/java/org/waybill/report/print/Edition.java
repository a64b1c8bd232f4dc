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

    /** No word of any language, nor an address that people use, is as long as this. */
    private static final Pattern ENDLESS = Pattern.compile("(\\S{200})(\\S{200,})");

    /** Words longer than this, in characters, may be parted from their note. */
    private static final int LONG_WORD = 40;

    private Edition() {}

    static org.w3c.dom.Document of(String html, List<NoteView> notes) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("q").forEach(Edition::quote);
        Footnotes.place(page, notes);
        page.select(Footnotes.PLACED).forEach(Edition::bind);
        List<TextNode> texts = page.body().nodeStream(TextNode.class).toList();
        if (texts.stream().allMatch(text -> Coverage.isWhole(text.getWholeText()))) {
            page.select("#glyphs").remove();
        }
        texts.forEach(Edition::print);
        page.select("bdi:not([class])").forEach(Edition::unwrap);
        return W3CDom.convert(page);
    }

    /** Text of one direction needs no isolation, and each element is one more object in the file. */
    private static void unwrap(Element isolated) {
        if (!Directions.areMixed(isolated.wholeText())) {
            isolated.unwrap();
        }
    }

    /** The press would let a line end between a quotation and its marks. */
    private static void quote(Element quotation) {
        Element marked = new Element("span").attr("class", (quotation.className() + " quoted").strip());
        Element words = marked.appendElement("bdi");
        words.appendText("\u201c" + quotation.wholeText() + "\u201d");
        quotation.replaceWith(marked);
    }

    /** No line begins with the number of a note: it stays with the word before it. */
    private static void bind(Element reference) {
        Node before = reference.previousSibling();
        if (before instanceof TextNode text) {
            bind(reference, text);
        } else if (before instanceof Element element && element.lastChild() instanceof TextNode text) {
            element.appendChild(reference);
            bind(reference, text);
        }
    }

    private static void bind(Element reference, TextNode before) {
        String text = before.getWholeText();
        int word = text.lastIndexOf(' ') + 1;
        if (word == text.length() || text.length() - word > LONG_WORD) {
            return;
        }
        Element bound = new Element("span").addClass("bound");
        reference.before(bound);
        bound.appendText(text.substring(word)).appendChild(reference);
        if (word == 0) {
            before.remove();
        } else {
            before.text(text.substring(0, word));
        }
    }

    private static void print(TextNode node) {
        String text = bounded(node.getWholeText());
        if (text.indexOf('\u2068') < 0) {
            node.text(Coverage.printable(text));
        } else {
            pieces(text).forEach(node::before);
            node.remove();
        }
    }

    private static String bounded(String text) {
        return ENDLESS.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group(1) + "… [" + word.group(2).length() + " further characters without a space]"));
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
