package org.waybill.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waybill.model.CaseScreening;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.model.Sought;
import org.waybill.report.outline.Likeness;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Listed;
import org.waybill.report.words.Shown;

/** What sanctions lists have on the parties and ships of a case. */
public final class ListsSection {
    private static final int MOST_MATCHES = 10;
    private static final int MOST_NOTES = 6;

    private final Outline outline;
    private final CaseScreening screening;
    private final MatchRows rows;

    ListsSection(Outline outline, CaseScreening screening, References references) {
        this.outline = outline;
        this.screening = screening;
        this.rows = new MatchRows(screening, references);
    }

    ListsView all() {
        List<CaseScreening.Answer> open = open(outline, screening);
        return new ListsView(
                Shown.text(screening.notice()),
                unasked(),
                screening.missing().stream().map(Shown::text).toList(),
                screening.editions().stream().map(ListsSection::list).toList(),
                summary(open.size()),
                IntStream.range(0, open.size())
                        .mapToObj(at -> party(at + 1, open.get(at)))
                        .toList(),
                dismissed(),
                quiet());
    }

    /** Those with a match that nobody dismissed in its present wording, in the order of their numbers. */
    public static List<CaseScreening.Answer> open(Outline outline, CaseScreening screening) {
        return screening.answers().stream()
                .filter(answer -> Likeness.of(answer, outline.docket().decisions()).stream()
                        .anyMatch(likeness -> likeness.state() != Likeness.State.DISMISSED))
                .toList();
    }

    private String unasked() {
        if (screening.wasAsked()) {
            return "";
        }
        return screening.answers().isEmpty()
                ? "No sanctions list is at hand, and nobody is named here who would be looked up."
                : "Not screened: no sanctions list is at hand, so none of the "
                        + Counted.prose(screening.answers().size(), "named party or ship", "named parties and ships")
                        + " was looked up.";
    }

    private static ListsView.ListRow list(ListEdition edition) {
        return new ListsView.ListRow(
                Shown.text(edition.list()),
                Shown.phrase(edition.title()),
                edition.published().map((PartialDate date) -> Dates.words(date)).orElse("not printed"),
                Counted.figure(edition.entries()),
                edition.sha256().hex());
    }

    private String summary(int open) {
        if (!screening.wasAsked()) {
            return "";
        }
        int all = screening.answers().size();
        return Counted.capital(Counted.prose(all, "party or ship was", "parties and ships were")) + " looked up; "
                + (open == 0 ? "none of them is" : Counted.prose(open, "of them is", "of them are"))
                + " like a record that nobody dismissed. Shown from a score of " + Listed.score(screening.threshold())
                + " by policy "
                + Shown.text(screening.policy()) + ".";
    }

    private ListsView.PartyView party(int number, CaseScreening.Answer answer) {
        Sought sought = answer.sought();
        List<Likeness> open = Likeness.of(answer, outline.docket().decisions()).stream()
                .filter(likeness -> likeness.state() != Likeness.State.DISMISSED)
                .toList();
        return new ListsView.PartyView(
                number,
                Shown.phrase(sought.party().id()),
                Listed.word(sought.party().kind()),
                Listed.asked(sought.subject()),
                notes(sought),
                hulls(sought, open),
                open.stream().limit(MOST_MATCHES).map(rows::view).toList(),
                Math.max(0, open.size() - MOST_MATCHES));
    }

    private static String hulls(Sought sought, List<Likeness> open) {
        long ships = open.stream()
                .filter(likeness -> likeness.match().listing().kind() == Listing.Kind.VESSEL)
                .count();
        return Listed.hulls(sought.subject(), ships);
    }

    private EntryView.Notes notes(Sought sought) {
        List<Integer> numbers = sought.said().stream()
                .map(passage -> outline.noteNumber(passage))
                .sorted()
                .toList();
        return new EntryView.Notes(
                numbers.stream().limit(MOST_NOTES).toList(), Math.max(0, numbers.size() - MOST_NOTES));
    }

    private List<ListsView.DismissedView> dismissed() {
        List<ListsView.DismissedView> all = new ArrayList<>();
        for (CaseScreening.Answer answer : screening.answers()) {
            Likeness.of(answer, outline.docket().decisions()).stream()
                    .filter(likeness -> likeness.state() == Likeness.State.DISMISSED)
                    .forEach(likeness -> likeness.dismissal()
                            .ifPresent(filed -> all.add(new ListsView.DismissedView(
                                    Shown.phrase(answer.sought().party().id()),
                                    Shown.phrase(
                                            likeness.match().listing().primary().text()),
                                    Shown.text(likeness.match().listing().id().toString()),
                                    rows.by(filed),
                                    Shown.text(filed.review().reason())))));
        }
        return all;
    }

    private List<ListsView.QuietView> quiet() {
        if (!screening.wasAsked()) {
            return List.of();
        }
        return screening.answers().stream()
                .filter(answer -> answer.matches().isEmpty())
                .map(CaseScreening.Answer::sought)
                .map(sought -> new ListsView.QuietView(
                        Shown.phrase(sought.party().id()),
                        Listed.word(sought.party().kind()),
                        notes(sought)))
                .toList();
    }
}
