package org.waybill.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Grouping;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Remark;
import org.waybill.model.Series;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Tier;

/**
 * Groups claims about the same matter into entries.
 *
 * <p>Two claims are about the same matter when type, parties and family of goods are the same. Nothing is added up and
 * nothing is dropped; claims of tier C stay out, because a mention is no claim, and so do claims that a review rejected
 * or put another in the place of.
 */
public final class Ledger {
    /** Raised whenever the same claim may be about another matter than before, the table of families included. */
    public static final String VERSION = "ledger@1";

    private static final Comparator<Matter> BY_NAME = Comparator.comparing(Ledger::key);

    private final Map<Sha256, Document> documents;

    private Ledger(List<Reading> readings) {
        this.documents = readings.stream()
                .map(Reading::document)
                .collect(Collectors.toMap(Document::sha256, Function.identity(), (one, two) -> one, TreeMap::new));
    }

    /** The entries of all readings, most documents first. */
    public static List<Entry> entries(List<Reading> readings) {
        return entries(readings, Docket.NONE);
    }

    /** The entries of all readings as analysts left them, most documents first. */
    public static List<Entry> entries(List<Reading> readings, Docket docket) {
        Ledger ledger = new Ledger(readings);
        Belonging belonging = Belonging.of(readings, docket);
        return belonging.entries(readings).entrySet().stream()
                .map(entry -> ledger.entry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Entry entry) -> -documents(entry.claims()))
                        .thenComparing(entry -> -entry.claims().size())
                        .thenComparing(Entry::matter, BY_NAME)
                        .thenComparing(Entry::id))
                .toList();
    }

    /** The entries of all readings as analysts left them, and what the documents took from one another. */
    public static Corroborated corroborate(List<Reading> readings, Docket docket) {
        return new Corroborated(entries(readings, docket), Dependence.NONE);
    }

    /** What a claim is about, before any review; empty for a mention, which belongs into no entry. */
    public static Optional<Matter> matter(Claim claim) {
        return claim.tier() == Tier.C ? Optional.empty() : Optional.of(about(claim));
    }

    /** The id of the entry about a matter: the same in every run. */
    public static String id(Matter matter) {
        return Sha256.of(key(matter)).brief();
    }

    private static long documents(Collection<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    private static Matter about(Claim claim) {
        List<String> items = claim.slots().items().value().orElse(List.of());
        String subject = items.stream().findFirst().map(Families::of).orElse("");
        return new Matter(
                claim.type(), ids(claim.slots().actors()), ids(claim.slots().target()), subject);
    }

    private static List<String> ids(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).toList();
    }

    private static String key(Matter matter) {
        return String.join(
                "\n",
                matter.type().key(),
                String.join(";", matter.actors()),
                String.join(";", matter.targets()),
                matter.subject());
    }

    private Entry entry(String id, List<Claim> claims) {
        List<Claim> ordered = claims.stream()
                .sorted(Comparator.comparing(this::published).thenComparing(Claim.IN_TEXT_ORDER))
                .toList();
        List<Series> figures = figures(ordered);
        return new Entry(id, telling(id, ordered), ordered, figures, corroboration(figures, ordered));
    }

    private Corroboration corroboration(List<Series> figures, List<Claim> ordered) {
        List<Remark> remarks = Conflicts.among(figures, ordered, this::published).stream()
                .map(words -> new Remark(Remark.Kind.CONFLICT, words, ordered))
                .toList();
        return Corroboration.remarked(remarks);
    }

    private static Matter telling(String id, List<Claim> claims) {
        Map<String, Matter> matters = new TreeMap<>();
        claims.stream().map(Ledger::about).distinct().forEach(matter -> matters.put(id(matter), matter));
        return Objects.requireNonNull(matters.get(Grouping.telling(id, matters.keySet())));
    }

    /** Documents without a date come last: their place in time is not known. */
    private LocalDate published(Claim claim) {
        return Optional.ofNullable(documents.get(claim.passage().document()))
                .flatMap(document -> Optional.ofNullable(document.about().published()))
                .map(PartialDate::first)
                .orElse(LocalDate.MAX);
    }

    private static List<Series> figures(List<Claim> claims) {
        Map<String, List<Claim>> bySpeaker = new TreeMap<>();
        for (Claim claim : claims) {
            claim.slots().quantity().value().ifPresent(quantity -> bySpeaker
                    .computeIfAbsent(quantity.unit() + "\n" + speaker(claim), key -> new ArrayList<>())
                    .add(claim));
        }
        List<Series> all = bySpeaker.entrySet().stream()
                .map(one -> series(one.getKey().split("\n", 2), one.getValue()))
                .toList();
        return all.stream()
                .sorted(Comparator.comparing((Series series) -> -pointsOf(series.unit(), all))
                        .thenComparing(Series::unit)
                        .thenComparing(series -> -series.points().size())
                        .thenComparing(Series::speaker))
                .toList();
    }

    /** The unit that most figures count comes first: it is what the entry is told by. */
    private static int pointsOf(String unit, List<Series> all) {
        return all.stream()
                .filter(series -> series.unit().equals(unit))
                .mapToInt(series -> series.points().size())
                .sum();
    }

    private static Series series(String[] key, List<Claim> points) {
        return new Series(key[1], key[0], points);
    }

    private static String speaker(Claim claim) {
        return claim.attribution().value().map(Attribution::source).orElse(Attribution.AUTHOR);
    }

    static Quantity quantity(Claim claim) {
        return claim.slots()
                .quantity()
                .value()
                .orElseThrow(() -> new IllegalArgumentException("a figure is asked of a claim without one"));
    }
}
