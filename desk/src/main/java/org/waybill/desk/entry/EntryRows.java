package org.waybill.desk.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Refs;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.model.BestFigure;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;
import org.waybill.model.PartialDate;
import org.waybill.model.Remark;
import org.waybill.model.ReviewState;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Headline;
import org.waybill.report.words.Profile;
import org.waybill.report.words.Ranges;

/** Entries as lines of the ledger. */
public final class EntryRows {
    private static final int MOST_MEASURES = 3;

    private final Making making;

    public EntryRows(Making making) {
        this.making = making;
    }

    public EntryRow row(Entry entry) {
        Corroboration backing = entry.corroboration();
        Optional<BestFigure> first = backing.figures().stream().findFirst();
        Optional<CaseAssessment.OfEntry> rules = making.rules(entry);
        List<PartialDate> dates = dates(entry);
        return new EntryRow(
                entry.id(),
                Headline.of(entry.matter()),
                entry.matter().type().key(),
                entry.matter().actors().stream().map(Refs::party).toList(),
                entry.matter().targets().stream().map(Refs::party).toList(),
                entry.matter().subject(),
                figures(backing),
                first.map(BestFigure::low).orElse(null),
                first.map(BestFigure::best).orElse(null),
                first.map(BestFigure::high).orElse(null),
                first.map(BestFigure::measure).orElse(""),
                backing.origins().certain(),
                backing.origins().possible(),
                backing.grade().key(),
                (int) entry.claims().stream()
                        .map(claim -> claim.passage().document())
                        .distinct()
                        .count(),
                entry.claims().size(),
                backing.remarks(Remark.Kind.CONFLICT).size(),
                dates.stream()
                        .min(PartialDate::compareTo)
                        .map(PartialDate::toString)
                        .orElse(""),
                dates.stream()
                        .max(PartialDate::compareTo)
                        .map(PartialDate::toString)
                        .orElse(""),
                standing(entry),
                rules.map(EntryRows::result).orElse(""),
                rules.map(EntryRows::regimes).orElse(List.of()),
                count(entry, ReviewState.CONFIRMED),
                count(entry, ReviewState.REJECTED),
                changed(entry));
    }

    /** The first measures under this program's own convention. */
    public static String figures(Corroboration backing) {
        return Profile.measures(backing).stream()
                .limit(MOST_MEASURES)
                .flatMap(measure -> Profile.WAYBILL.of(backing, measure).stream())
                .map(Ranges::withMeasure)
                .collect(Collectors.joining("; "));
    }

    /** The last place of the log that added a document of it or decided about a claim of it. */
    private long changed(Entry entry) {
        long added = entry.claims().stream()
                .map(claim -> claim.passage().document())
                .mapToLong(making.chronicle()::added)
                .max()
                .orElse(0);
        long decided = entry.claims().stream()
                .flatMap(claim -> making.docket().review(claim).stream())
                .mapToLong(FiledReview::place)
                .max()
                .orElse(0);
        return Math.max(added, decided);
    }

    private List<PartialDate> dates(Entry entry) {
        return entry.claims().stream()
                .map(claim -> making.outline().document(claim.passage().document()))
                .map(document -> document.about().published())
                .flatMap(EntryRows::known)
                .toList();
    }

    private static Stream<PartialDate> known(@Nullable PartialDate date) {
        return Stream.ofNullable(date);
    }

    private static String standing(Entry entry) {
        return entry.claims().stream()
                .map(Standing::of)
                .min(Standing::compareTo)
                .map(Standing::key)
                .orElse("");
    }

    private static String result(CaseAssessment.OfEntry rules) {
        return rules.engages() ? "engaged" : rules.isOpen() ? "cannot_say" : "not_engaged";
    }

    private static List<String> regimes(CaseAssessment.OfEntry rules) {
        return rules.with(org.waybill.model.Assessment.Result.ENGAGED).stream()
                .map(one -> one.provision().regime())
                .distinct()
                .toList();
    }

    private int count(Entry entry, ReviewState state) {
        return (int) entry.claims().stream()
                .filter(claim -> making.docket().state(claim) == state)
                .count();
    }
}
