package org.waybill.desk.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.claim.ClaimRows;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.FirstSheet;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;
import org.waybill.model.Quantity;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Firmness;

/** Who said a thing first, and how many got it for themselves: of the matter, and of each of its figures. */
public final class FirstSheets {
    static final int MOST_FIGURES = 40;

    /** A figure however it is bounded: "over 20,000" and "20,000" are told of as one, in the words of the first. */
    private record Key(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
        static Key of(Quantity quantity) {
            boolean single = quantity.isSingle() || quantity.low() == null || quantity.high() == null;
            BigDecimal one = quantity.low() != null ? quantity.low() : quantity.high();
            return single
                    ? new Key(one, one, quantity.unit())
                    : new Key(quantity.low(), quantity.high(), quantity.unit());
        }
    }

    /** A finding and who found it. */
    private record Found(Origin origin, Finding finding) {}

    private static final Comparator<PartialDate> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Making making;
    private final Outline outline;
    private final Names names;

    public FirstSheets(Making making) {
        this.making = making;
        this.outline = making.outline();
        this.names = new Names(making);
    }

    /** Of the matter as a whole: of the origins that count, whoever said it first; empty for an entry nobody says. */
    public Optional<FirstSheet> of(Entry entry) {
        List<Found> found = found(entry.corroboration(), false);
        List<Claim> said = Flows.said(entry);
        List<Claim> claims = said.isEmpty() ? entry.claims() : said;
        return sheet("", found, claims)
                .map(first -> counted(
                        first,
                        entry.corroboration().origins().certain(),
                        entry.corroboration().origins().possible()));
    }

    private static FirstSheet counted(FirstSheet one, int certain, int possible) {
        return new FirstSheet(
                one.figure(),
                one.body(),
                one.counts(),
                one.said(),
                one.speaker(),
                one.verb(),
                one.claim(),
                one.documentName(),
                one.published(),
                one.quote(),
                certain,
                possible,
                one.documents());
    }

    /** Of each figure that somebody puts forward as so, those with the most documents first. */
    public List<FirstSheet> figures(Entry entry) {
        Map<Key, List<Claim>> claims = new LinkedHashMap<>();
        Flows.said(entry)
                .forEach(claim -> claim.slots().quantity().value().ifPresent(quantity -> claims.computeIfAbsent(
                                Key.of(quantity), any -> new ArrayList<>())
                        .add(claim)));
        Map<Key, List<Found>> found = new HashMap<>();
        for (Found one : found(entry.corroboration(), true)) {
            Quantity figure = one.finding().figure();
            if (figure != null) {
                found.computeIfAbsent(Key.of(figure), any -> new ArrayList<>()).add(one);
            }
        }
        return claims.entrySet().stream()
                .flatMap(row -> figure(found.getOrDefault(row.getKey(), List.of()), row.getValue()).stream())
                .sorted(Comparator.comparing(FirstSheet::documents).reversed())
                .toList();
    }

    private Optional<FirstSheet> figure(List<Found> found, List<Claim> claims) {
        Claim first = first(found, claims);
        String words = first.slots().quantity().value().map(Figures::inFull).orElse("");
        return sheet(words, found, claims);
    }

    /** @param any whether those that rest on others are asked for too */
    private static List<Found> found(Corroboration backing, boolean any) {
        List<Found> found = new ArrayList<>();
        for (Origin origin : backing.roots()) {
            if (any || origin.counts() != Origin.Counts.NOT) {
                origin.findings().stream()
                        .filter(finding -> !backing.keepsApart(finding))
                        .forEach(finding -> found.add(new Found(origin, finding)));
            }
        }
        return found;
    }

    private Optional<FirstSheet> sheet(String figure, List<Found> found, List<Claim> claims) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> earliest = earliest(found, claims);
        Claim claim = first(found, claims);
        return Optional.of(new FirstSheet(
                figure,
                earliest.map(one -> one.origin().body().name()).orElse(""),
                earliest.map(one -> one.origin().counts().key()).orElse(""),
                earliest.map(one -> Names.date(one.finding().said())).orElse(""),
                outline.voice(claim).words(),
                Firmness.verb(claim),
                ClaimRows.id(making, claim),
                names.document(claim.passage().document()),
                names.published(claim),
                Names.quote(claim.passage()),
                bodies(found, Origin.Counts.CERTAIN),
                bodies(found, Origin.Counts.CERTAIN) + bodies(found, Origin.Counts.POSSIBLE),
                (int) outline.documentCount(claims)));
    }

    /** The first form of the earliest finding; where nobody is known to have found it, the first that was published. */
    private Claim first(List<Found> found, List<Claim> claims) {
        return earliest(found, claims).map(one -> one.finding().first()).orElseGet(() -> claims.stream()
                .min(Comparator.comparing(this::published, UNDATED_LAST))
                .orElseThrow());
    }

    /** An undated finding comes behind a document that has a date: nobody can tell that it was first. */
    private Optional<Found> earliest(List<Found> found, List<Claim> claims) {
        boolean dated = claims.stream().anyMatch(claim -> published(claim) != null);
        return found.stream()
                .filter(one -> !dated || one.finding().said() != null)
                .min(Comparator.comparing(one -> one.finding().said(), UNDATED_LAST));
    }

    private @Nullable PartialDate published(Claim claim) {
        return outline.document(claim.passage().document()).about().published();
    }

    private static int bodies(List<Found> found, Origin.Counts counts) {
        return (int) found.stream()
                .filter(one -> one.origin().counts() == counts)
                .map(one -> one.origin().body())
                .distinct()
                .count();
    }
}
