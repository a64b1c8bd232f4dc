package org.waybill.server.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.DocumentSheet.CommentarySheet;
import org.waybill.desk.sheet.DocumentSheet.DocumentPart;
import org.waybill.desk.sheet.Quote;
import org.waybill.report.words.Shown;

/** Cuts a part of a text into paragraphs, and these wherever something that was read begins or ends. */
public final class TextPane {
    /** A reader who points at a word is told of so many claims. */
    private static final int MOST_TOLD = 4;

    private final DocumentPart part;
    private final String chosen;

    private TextPane(DocumentPart part, String chosen) {
        this.part = part;
        this.chosen = chosen;
    }

    /**
     * The part, paragraph by paragraph.
     *
     * @param chosen the id of the claim whose slots are named; empty for none
     */
    public static List<TextBlock> of(DocumentPart part, String chosen) {
        return new TextPane(part, chosen).blocks();
    }

    private List<TextBlock> blocks() {
        List<TextBlock> blocks = new ArrayList<>();
        int from = part.start();
        int end = part.start() + part.text().length();
        while (from < end) {
            int to = paragraph(from, end);
            blocks.add(block(from, to));
            from = to;
        }
        return blocks;
    }

    /** A sentence may run over the end of a line; it is not torn for that. */
    private int paragraph(int from, int end) {
        int to = from;
        do {
            int line = part.text().indexOf('\n', to - part.start());
            to = line < 0 ? end : part.start() + line + 1;
        } while (to < end && isInside(to));
        return to;
    }

    private boolean isInside(int place) {
        return Stream.concat(
                        part.claims().stream().map(ClaimRow::passage),
                        part.commentary().stream().map(CommentarySheet::passage))
                .anyMatch(quote -> quote.start() < place && place < quote.end());
    }

    private TextBlock block(int from, int to) {
        List<ClaimRow> near = part.claims().stream()
                .filter(claim ->
                        (claim.passage().start() < to && claim.passage().end() > from)
                                || claim.slots().stream()
                                        .flatMap(slot -> slot.spans().stream())
                                        .anyMatch(span -> span.start() < to && span.end() > from))
                .toList();
        List<CommentarySheet> arguing = part.commentary().stream()
                .filter(sentence -> begins(sentence.passage(), from, to))
                .toList();
        return new TextBlock(
                pieces(from, to, near, arguing),
                near.stream().filter(claim -> begins(claim.passage(), from, to)).toList(),
                arguing);
    }

    private static boolean begins(Quote quote, int from, int to) {
        return quote.start() >= from && quote.start() < to;
    }

    private List<TextPiece> pieces(int from, int to, List<ClaimRow> near, List<CommentarySheet> arguing) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(to));
        Stream.of(
                        near.stream().map(ClaimRow::passage),
                        near.stream().flatMap(claim -> claim.slots().stream()).flatMap(slot -> slot.spans().stream()),
                        arguing.stream().map(CommentarySheet::passage))
                .flatMap(quotes -> quotes)
                .flatMap(quote -> Stream.of(quote.start(), quote.end()))
                .filter(cut -> cut > from && cut < to)
                .forEach(cuts::add);
        List<TextPiece> pieces = new ArrayList<>();
        int begin = from;
        for (int end : cuts) {
            pieces.add(piece(begin, end, near, arguing));
            begin = end;
        }
        return pieces;
    }

    private TextPiece piece(int from, int to, List<ClaimRow> near, List<CommentarySheet> arguing) {
        List<ClaimRow> told =
                near.stream().filter(claim -> !slots(claim, from, to).isEmpty()).toList();
        return new TextPiece(
                Shown.text(part.text().substring(from - part.start(), to - part.start())),
                told.stream()
                        .limit(MOST_TOLD)
                        .map(claim -> "Claim " + claim.number() + ": " + String.join(", ", slots(claim, from, to)))
                        .collect(Collectors.joining("; ")),
                label(near, from, to),
                look(from, to, near, told, arguing),
                near.stream().filter(claim -> claim.passage().end() == to).toList());
    }

    private String label(List<ClaimRow> near, int from, int to) {
        return near.stream()
                .filter(claim -> claim.id().equals(chosen))
                .flatMap(claim -> claim.slots().stream())
                .filter(slot -> slot.spans().stream().anyMatch(span -> covers(span, from, to) && span.end() == to))
                .map(slot -> slot.name())
                .collect(Collectors.joining(", "));
    }

    private String look(int from, int to, List<ClaimRow> near, List<ClaimRow> told, List<CommentarySheet> arguing) {
        List<String> look = new ArrayList<>();
        if (near.stream().anyMatch(claim -> covers(claim.passage(), from, to))) {
            look.add("said");
        }
        if (near.stream().anyMatch(claim -> claim.id().equals(chosen) && covers(claim.passage(), from, to))) {
            look.add("here");
        }
        if (told.stream().anyMatch(claim -> claim.id().equals(chosen))) {
            look.add("chosen");
        }
        if (arguing.stream().anyMatch(sentence -> covers(sentence.passage(), from, to))) {
            look.add("argues");
        }
        return String.join(" ", look);
    }

    private static List<String> slots(ClaimRow claim, int from, int to) {
        return claim.slots().stream()
                .filter(slot -> slot.spans().stream().anyMatch(span -> covers(span, from, to)))
                .map(slot -> slot.name())
                .toList();
    }

    private static boolean covers(Quote quote, int from, int to) {
        return quote.start() <= from && quote.end() >= to;
    }
}
