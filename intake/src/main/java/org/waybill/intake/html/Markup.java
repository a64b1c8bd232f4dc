package org.waybill.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Parses markup, after a look at whether it would swell beyond all bounds. */
public final class Markup {
    private Markup() {}

    /** The tree of a page; elements deeper than the ceiling are laid beside one another. */
    public static Document parse(String html, String address) {
        refuseTooMuch(html);
        Parser parser = Parser.htmlParser().setMaxDepth((int) Ceiling.HTML_DEPTH.most());
        return parser.parseInput(html, address);
    }

    /** Counts before parsing: the tree takes up to a hundred times the room of the characters. */
    public static void refuseTooMuch(String html) {
        long tags = 0;
        int open = -1;
        for (int index = 0; index < html.length(); index++) {
            char next = html.charAt(index);
            if (next == '<') {
                tags++;
                open = index;
            } else if (next == '>') {
                refuseLongTag(open, index);
                open = -1;
            }
        }
        refuseLongTag(open, html.length());
        if (Ceiling.MARKUP_TAGS.exceededBy(tags)) {
            throw new Refusal(
                    Reason.TOO_LARGE, "it has " + tags + " tags; at most " + Ceiling.MARKUP_TAGS.most() + " are read");
        }
    }

    private static void refuseLongTag(int open, int end) {
        if (open >= 0 && Ceiling.TAG_CHARACTERS.exceededBy((long) end - open)) {
            throw new Refusal(Reason.DAMAGED, "one of its tags is longer than any page needs");
        }
    }
}
