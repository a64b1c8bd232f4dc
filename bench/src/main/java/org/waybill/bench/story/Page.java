package org.waybill.bench.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waybill.bench.story.Line.Piece;

/**
 * A page before it is set.
 *
 * @param number its place in the story, from 0
 * @param way how it came about
 * @param outlet who prints it
 * @param written when
 * @param dated whether the page tells
 * @param title its head
 * @param lines its sentences in order
 * @param parents the numbers of the pages it was made from
 * @param flaws what its maker got wrong
 */
record Page(
        int number,
        Way way,
        Outlet outlet,
        LocalDate written,
        boolean dated,
        String title,
        List<Line> lines,
        List<Integer> parents,
        Set<Flaw> flaws) {
    Page {
        lines = List.copyOf(lines);
        parents = List.copyOf(parents);
        flaws = Set.copyOf(flaws);
    }

    /** The line that tells the newest figure: the first that tells any. */
    Line lead() {
        return lines.stream()
                .filter(line -> line.account() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("page " + number + " tells nothing"));
    }

    List<Piece> pieces() {
        return lines.stream().flatMap(line -> line.pieces().stream()).toList();
    }
}
