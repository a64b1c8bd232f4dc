package org.waybill.report.print;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waybill.report.page.PageView.NoteView;

/**
 * Puts each note where it is first cited in a part, to stand at the foot of that page.
 *
 * <p>Notes keep the numbers that they have in the other forms of the report. In each entry, and each other part, the
 * first citation brings the whole note; a later one only the number.
 */
final class Footnotes {
    /** A passage longer than this, in characters, is cut in its footnote, which says so. */
    private static final int LONG_PASSAGE = 700;

    /** What stands in the text where a note is cited. */
    static final String PLACED = "span.fn, sup.again";

    private static final String REFERENCE = "a[role=doc-noteref]";
    private static final String PART = ".entry, .part";

    private final List<NoteView> notes;
    private final Set<String> given = new HashSet<>();

    private Footnotes(List<NoteView> notes) {
        this.notes = notes;
    }

    static void place(Document page, List<NoteView> notes) {
        Footnotes footnotes = new Footnotes(notes);
        page.select(REFERENCE).forEach(footnotes::place);
    }

    private void place(Element reference) {
        int number = Integer.parseInt(reference.text());
        Element part = reference.closest(PART);
        boolean first = given.add((part == null ? "" : part.id()) + " " + number);
        Element parent = reference.parent();
        Element whole = parent != null && parent.is("sup.note") ? parent : reference;
        whole.replaceWith(first ? footnote(notes.get(number - 1)) : again(number));
    }

    private static Element again(int number) {
        return new Element("sup").addClass("again").text(Integer.toString(number));
    }

    private static Element footnote(NoteView note) {
        Element foot = new Element("span").addClass("fn").attr("data-n", Integer.toString(note.number()));
        foot.appendElement("b").appendElement("bdi").text(note.publisher());
        foot.appendText(", " + note.date() + ": ");
        foot.appendElement("bdi").text("\u201c" + bounded(note.text()) + "\u201d");
        foot.appendText(" ");
        foot.appendElement("span")
                .addClass("where")
                .text("Document " + note.document() + ", " + note.place() + ". SHA-256 ");
        foot.appendElement("code").addClass("hash").text(note.sha256());
        return foot;
    }

    private static String bounded(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONG_PASSAGE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG_PASSAGE)) + "… [" + (length - LONG_PASSAGE)
                        + " further characters]";
    }
}
