package org.waybill.report.print;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.report.page.BackingView.ClaimRef;
import org.waybill.report.page.BackingView.ClaimRefs;
import org.waybill.report.page.DutiesView;
import org.waybill.report.page.DutiesView.PositionView;
import org.waybill.report.page.EntryView;
import org.waybill.report.page.PageView;
import org.waybill.report.page.Piece;

/**
 * The report as it is printed.
 *
 * @param page everything that the page of the screen shows
 * @param full entries that are printed in full, the best documented first
 * @param listed further entries, of which only a line is printed
 * @param wanting what no claim shows, question by question
 */
public record PrintView(PageView page, List<EntryView> full, List<EntryView> listed, List<Wanting> wanting) {
    /** More entries than this make a book that nobody prints; the others stand in the other forms of the report. */
    private static final int MOST_ENTRIES = 40;
    /** A first page has room for this many. */
    private static final int MOST_LEADING = 9;
    /** What shows a link is printed up to this many characters; the whole sentence stands in the note of its claim. */
    private static final int LONG_QUOTE = 64;

    /** Rows of one kind that an entry is printed with; whoever wants all of a long one has the other forms. */
    public static final int MOST_ROWS = 80;

    public static final int MOST_ORIGINS = 40;
    /** Of one origin. */
    public static final int MOST_FINDINGS = 16;
    /** That one finding is told by. */
    public static final int MOST_DOCUMENTS = 8;
    /** Of where one document has one finding from. */
    public static final int MOST_TRACES = 3;
    /** Of one kind. */
    public static final int MOST_REMARKS = 20;
    /** Of one document, and passages that show one of them. */
    public static final int MOST_CAUTIONS = 4;
    /** That one sentence rests on. */
    private static final int MOST_CLAIMS = 12;

    /** The page, its entries divided. */
    public static PrintView of(PageView page) {
        List<EntryView> entries = page.entries();
        int most = Math.min(MOST_ENTRIES, entries.size());
        return new PrintView(
                page,
                entries.subList(0, most),
                entries.subList(most, entries.size()),
                page.rules() == null ? List.of() : Wanting.of(page.rules().unshown()));
    }

    /** Those of the first page. */
    public List<EntryView> leading() {
        return first(full, MOST_LEADING);
    }

    /** The first of them. */
    public static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /** The first of the claims that a sentence rests on. */
    public static List<ClaimRef> refs(ClaimRefs claims) {
        return Stream.concat(claims.first().stream(), claims.rest().stream())
                .limit(MOST_CLAIMS)
                .toList();
    }

    /** How many stand behind those. */
    public static int more(ClaimRefs claims) {
        return Math.max(0, claims.first().size() + claims.rest().size() - MOST_CLAIMS);
    }

    /** Whether the whole of an entry is printed. */
    public boolean isFull(int number) {
        return full.stream().anyMatch(entry -> entry.number() == number);
    }

    /** How documents of the case read the rules; entries name the same sentences, so these are printed once. */
    public List<PositionView> readings() {
        return full.stream()
                .flatMap(entry -> entry.duties() == null ? Stream.empty() : readings(entry.duties()).stream())
                .distinct()
                .toList();
    }

    /** Those of one entry. */
    public static List<PositionView> readings(DutiesView duties) {
        return duties.positions().stream()
                .filter(position -> position.note() > 0)
                .toList();
    }

    /** Entries by their numbers alone, under a heading that says so. */
    public static List<Piece> numbers(List<Piece> entries) {
        return entries.stream()
                .map(entry -> new Piece(entry.text().replace("entry ", ""), entry.target()))
                .toList();
    }

    /** The first words of a quotation, cut between two of them. */
    public static String brief(String quotation) {
        if (quotation.codePointCount(0, quotation.length()) <= LONG_QUOTE) {
            return quotation;
        }
        String start = quotation.substring(0, quotation.offsetByCodePoints(0, LONG_QUOTE));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + " …";
    }
}
