package org.waybill.desk.party;

import java.util.List;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Refs;
import org.waybill.desk.sheet.MatchSheet;
import org.waybill.desk.sheet.PartyRef;
import org.waybill.desk.sheet.PartyRow;
import org.waybill.desk.sheet.PartySheet;
import org.waybill.desk.sheet.Quote;
import org.waybill.model.CaseScreening;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Passage;
import org.waybill.report.outline.Likeness;

/** Parties as rows and sheets. */
final class PartySheets {
    private static final int MOST_MATCHES = 100;

    private final Making making;

    PartySheets(Making making) {
        this.making = making;
    }

    PartyRow row(PartyNotes notes) {
        PartyRef ref = Refs.party(notes.id);
        List<Likeness> open = notes.likenesses.stream()
                .filter(one -> one.state() != Likeness.State.DISMISSED)
                .toList();
        return new PartyRow(
                new PartyRef(ref.code(), notes.kind(ref.kind()), ref.id(), ref.name()),
                List.copyOf(notes.countries),
                notes.imo,
                notes.entries(),
                notes.claims,
                open.size(),
                open.stream().mapToDouble(one -> one.match().score()).max().orElse(0),
                notes.in(Likeness.State.DISMISSED),
                notes.in(Likeness.State.RETURNED));
    }

    PartySheet sheet(PartyNotes notes) {
        return new PartySheet(
                row(notes),
                List.copyOf(notes.names),
                notes.said().stream().map(this::said).toList(),
                notes.saidInAll(),
                notes.asked,
                notes.caution,
                matches(notes),
                notes.likenesses.size());
    }

    private PartySheet.Said said(Passage passage) {
        Document document = making.outline().document(passage.document());
        PartialDate published = document.about().published();
        return new PartySheet.Said(
                new Quote(
                        passage.document().hex(),
                        passage.span().start(),
                        passage.span().end(),
                        passage.text()),
                document.about().publisher().isEmpty()
                        ? document.about().title()
                        : document.about().publisher(),
                published == null ? "" : published.toString());
    }

    private List<MatchSheet> matches(PartyNotes notes) {
        return making.source().screening().stream()
                .flatMap(screening -> matches(notes, screening).stream())
                .toList();
    }

    private static List<MatchSheet> matches(PartyNotes notes, CaseScreening screening) {
        return notes.likenesses.stream()
                .limit(MOST_MATCHES)
                .map(likeness -> MatchSheets.of(likeness, screening))
                .toList();
    }
}
