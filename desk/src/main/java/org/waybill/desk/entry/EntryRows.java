package org.waybill.desk.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.making.Chronicle;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Refs;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.model.BestFigure;
import org.waybill.model.CaseAssessment;
import org.waybill.model.ClaimId;
import org.waybill.model.Corroboration;
import org.waybill.model.Decision;
import org.waybill.model.Entry;
import org.waybill.model.PartialDate;
import org.waybill.model.Remark;
import org.waybill.model.ReviewState;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Headline;
import org.waybill.report.words.Profile;
import org.waybill.report.words.Ranges;

/** Entries as lines of the ledger. */
public final class EntryRows {
    private static final int MOST_MEASURES = 3;

    private final Making making;

    /** By the entry they would be in. */
    private final Map<String, List<ClaimId>> aside = new HashMap<>();

    public EntryRows(Making making) {
        this.making = making;
        making.chronicle().belonging().forEach((claim, entry) -> aside.computeIfAbsent(entry, any -> new ArrayList<>())
                .add(claim));
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
                confirmed(entry),
                aside(entry).size(),
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

    /** The last place of the log that added or read a document of it, or decided about a claim or a link of it. */
    private long changed(Entry entry) {
        Chronicle chronicle = making.chronicle();
        Set<Sha256> documents =
                entry.claims().stream().map(claim -> claim.passage().document()).collect(Collectors.toSet());
        LongStream read = documents.stream().mapToLong(chronicle::touched);
        LongStream decided = Stream.concat(
                        entry.claims().stream().flatMap(claim -> making.docket().id(claim).stream()),
                        aside(entry).stream())
                .mapToLong(chronicle::touched);
        LongStream linked = making.docket().decisions().edges().stream()
                .filter(edge -> isAmong(edge, documents))
                .mapToLong(chronicle::touched);
        return Stream.of(read, decided, linked)
                .flatMapToLong(places -> places)
                .max()
                .orElse(0);
    }

    private static boolean isAmong(Decision edge, Set<Sha256> documents) {
        return edge.ids().values().stream().map(Sha256::new).allMatch(documents::contains);
    }

    private List<ClaimId> aside(Entry entry) {
        return aside.getOrDefault(entry.id(), List.of());
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

    private int confirmed(Entry entry) {
        return (int) entry.claims().stream()
                .filter(claim -> making.docket().state(claim) == ReviewState.CONFIRMED)
                .count();
    }
}
