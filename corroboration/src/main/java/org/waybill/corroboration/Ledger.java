package org.waybill.corroboration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.corroboration.Assembly.Assembled;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.corroboration.link.TextLinks;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Sheets;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Grouping;
import org.waybill.model.Link;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Tier;

/**
 * Groups claims about the same matter into entries and says who got them for themselves.
 *
 * <p>Two claims are about the same matter when type, parties and family of goods are the same. Nothing is added up and
 * nothing is dropped; claims of tier C stay out, because a mention is no claim, and so do claims that a review rejected
 * or put another in the place of.
 */
public final class Ledger {
    /** Raised whenever the same claim may be about another matter than before, the taxonomy included. */
    public static final String VERSION = "ledger@2";

    private static final Subject SUBJECT = new Subject(Tables.bundled().taxonomy());

    private static final Comparator<Matter> BY_NAME = Comparator.comparing(Ledger::key);

    private final List<Reading> readings;
    private final Docket docket;
    private final Map<Sha256, Document> documents = new HashMap<>();
    private final Map<Sha256, Sheet> sheets = new TreeMap<>();
    private final DocumentLinks links;
    private final Assembly assembly;

    private Ledger(List<Reading> readings, Docket docket, Tables tables) {
        this.readings = readings;
        this.docket = docket;
        Sheets maker = new Sheets(tables.registry(), tables.taxonomy());
        readings.forEach(reading -> documents.putIfAbsent(reading.document().sha256(), reading.document()));
        readings.forEach(reading -> sheets.putIfAbsent(reading.document().sha256(), maker.of(reading)));
        this.links = new DocumentLinks(
                TextLinks.among(List.copyOf(documents.values())), docket.decisions().edges());
        this.assembly = new Assembly(sheets, this::document, links, tables);
    }

    /** The entries of all readings, most documents first. */
    public static List<Entry> entries(List<Reading> readings) {
        return corroborate(readings, Docket.NONE).entries();
    }

    /** The entries of all readings as analysts left them, and what the documents took from one another. */
    public static Corroborated corroborate(List<Reading> readings, Docket docket) {
        return corroborate(readings, docket, Tables.bundled());
    }

    /** The same, by tables that somebody edited. */
    public static Corroborated corroborate(List<Reading> readings, Docket docket, Tables tables) {
        return new Ledger(readings, docket, tables).corroborated();
    }

    private Corroborated corroborated() {
        List<Assembled> made = Belonging.of(readings, docket).entries(readings).entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
        List<Entry> entries = made.stream()
                .map(Assembled::entry)
                .sorted(Comparator.comparing((Entry entry) -> -documents(entry.claims()))
                        .thenComparing(entry -> -entry.claims().size())
                        .thenComparing(Entry::matter, BY_NAME)
                        .thenComparing(Entry::id))
                .toList();
        Stream<Caution> cautions = made.stream().flatMap(one -> one.cautions().stream());
        return new Corroborated(entries, new Dependence(linked(entries), cautions(cautions)));
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
        return new Matter(
                claim.type(), ids(claim.slots().actors()), ids(claim.slots().target()), SUBJECT.of(claim));
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

    private Document document(Sha256 sha256) {
        return Objects.requireNonNull(documents.get(sha256));
    }

    private Assembled entry(String id, List<Claim> claims) {
        List<Claim> ordered = claims.stream()
                .sorted(Comparator.comparing(this::published).thenComparing(Claim.IN_TEXT_ORDER))
                .toList();
        return assembly.entry(id, telling(id, ordered), ordered);
    }

    private static Matter telling(String id, List<Claim> claims) {
        Map<String, Matter> matters = new TreeMap<>();
        claims.stream().map(Ledger::about).distinct().forEach(matter -> matters.put(id(matter), matter));
        return Objects.requireNonNull(matters.get(Grouping.telling(id, matters.keySet())));
    }

    /** Documents without a date come last: their place in time is not known. */
    private LocalDate published(Claim claim) {
        return Optional.ofNullable(sheets.get(claim.passage().document()))
                .map(Sheet::published)
                .map(PartialDate::first)
                .orElse(LocalDate.MAX);
    }

    /** Links between documents: those of the texts, and those that single entries show. */
    private List<Link> linked(List<Entry> entries) {
        TreeSet<Link> all = new TreeSet<>(DocumentLinks.ORDER);
        Stream.concat(
                        links.all().stream(),
                        entries.stream().flatMap(entry -> entry.corroboration().links().stream()))
                .filter(link -> link.source() != null)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What changed between accounts, and what a document shows by itself. */
    private List<Caution> cautions(Stream<Caution> between) {
        Witnesses witnesses = new Witnesses(sheets, this::document);
        return Stream.of(
                        between,
                        readings.stream().flatMap(witnesses::alone),
                        witnesses.crossed(readings))
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.comparing(Caution::document)
                        .thenComparing(Caution::kind)
                        .thenComparing(Caution::words))
                .toList();
    }
}
