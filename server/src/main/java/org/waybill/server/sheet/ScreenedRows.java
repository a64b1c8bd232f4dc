package org.waybill.server.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.model.ListEdition;
import org.waybill.model.Match;
import org.waybill.model.NameComparison;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.report.words.Listed;
import org.waybill.screening.Screener;

/** Rows of a sheet looked up: at least one line for each, also where nothing was found or the row is broken. */
public final class ScreenedRows {
    private static final List<String> HEAD = List.of(
            "line",
            "result",
            "id",
            "name",
            "rank",
            "score",
            "list",
            "entry",
            "listed_as",
            "matched_name",
            "name_kind",
            "name_strength",
            "sentence",
            "not_compared",
            "asked_lists");

    /** As many cells as a match has. */
    private static final List<String> NO_MATCH = Collections.nCopies(9, "");

    private final Headings headings;
    private final Screener screener;
    private final Screener.Wish wish;
    private final String lists;

    /** @param editions the lists that the screener was made over */
    public ScreenedRows(Headings headings, Screener screener, Screener.Wish wish, List<ListEdition> editions) {
        this.headings = headings;
        this.screener = screener;
        this.wish = wish;
        this.lists = editions.stream().map(ScreenedRows::edition).collect(Collectors.joining("; "));
    }

    /** The line of headings. */
    public static String head() {
        return SheetWriter.safe(HEAD);
    }

    /** The lines of some rows. */
    public String lines(List<SheetRow> rows) {
        return rows.stream().map(this::lines).collect(Collectors.joining());
    }

    private String lines(SheetRow row) {
        if (row.broken().isPresent()) {
            return line(row, "broken", List.of(), row.broken().get());
        }
        Asked asked = Asked.of(row, headings);
        Optional<Subject> subject = asked.subject();
        if (subject.isEmpty()) {
            return line(row, "broken", List.of(), "neither a name nor a number");
        }
        return lines(row, screener.screen(subject.get(), wish), String.join("; ", asked.remarks()));
    }

    private String lines(SheetRow row, Screening answer, String notCompared) {
        if (answer.matches().isEmpty()) {
            return line(row, "none", List.of(), notCompared);
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < answer.matches().size(); i++) {
            lines.append(line(row, "match", cells(i + 1, answer.matches().get(i)), notCompared));
        }
        return lines.toString();
    }

    private String line(SheetRow row, String result, List<String> match, String notCompared) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.line()));
        cells.add(result);
        cells.add(headings.first(row, Headings.Column.ID));
        cells.add(headings.first(row, Headings.Column.NAME));
        cells.addAll(match.isEmpty() ? NO_MATCH : match);
        cells.add(notCompared);
        cells.add(lists);
        return SheetWriter.safe(cells);
    }

    private static List<String> cells(int rank, Match match) {
        Optional<NameComparison> name = match.name();
        return List.of(
                Integer.toString(rank),
                Listed.score(match.score()),
                match.listing().id().list(),
                match.listing().id().entry(),
                match.listing().primary().text(),
                name.map(one -> one.listed().text()).orElse(""),
                name.map(one -> one.listed().kind().key()).orElse(""),
                name.map(one -> one.listed().strength().key()).orElse(""),
                match.sentence());
    }

    private static String edition(ListEdition edition) {
        return edition.list() + " " + edition.published().map(Object::toString).orElse("undated") + " "
                + edition.sha256().brief();
    }
}
