package org.waybill.corroboration.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/** The tellings of one entry, laid out so that each question touches only what it is about. */
final class Shelves {
    /** By day, undated last, then by document and place. */
    static final Comparator<Telling> BY_PUBLICATION = Comparator.comparing(
                    (Telling telling) -> day(telling.published()))
            .thenComparing(Telling::document)
            .thenComparing(telling -> telling.claim().passage().span())
            .thenComparing(telling -> telling.speaker().body());

    /** Who names a body comes before who names none; then whoever was first. */
    static final Comparator<Telling> FIRMEST =
            Comparator.comparingInt((Telling telling) -> rank(telling)).thenComparing(BY_PUBLICATION);

    /** How many ranks there are. */
    static final int RANKS = 4;

    private final Map<Sha256, Sheet> sheets;
    private final List<Telling> tellings;
    private final Map<Sha256, List<Telling>> byDocument = new HashMap<>();
    private final Map<String, Shelf> byFigure;
    private final Map<String, Shelf> byTrace;
    private final Map<String, NavigableMap<LocalDate, NavigableMap<Telling, Telling>>> pages = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, NavigableMap<Telling, Telling>>> figured = new HashMap<>();
    private final IdentityHashMap<Telling, Amount.Names> names = new IdentityHashMap<>();
    private final Set<String> publishers = new HashSet<>();

    Shelves(Map<Sha256, Sheet> sheets, List<Telling> all) {
        this.sheets = sheets;
        this.tellings = all.stream().sorted(BY_PUBLICATION).toList();
        Map<String, List<Telling>> figures = new HashMap<>();
        Map<String, List<Telling>> traces = new HashMap<>();
        for (Telling telling : tellings) {
            byDocument
                    .computeIfAbsent(telling.document(), any -> new ArrayList<>())
                    .add(telling);
            telling.amount().ifPresent(amount -> names.put(telling, amount.names()));
            keys(telling).forEach(key -> figures.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(telling));
            publisher(telling.document()).ifPresent(body -> put(body, telling));
            telling.amount().stream().flatMap(Amount::traces).forEach(trace -> traces.computeIfAbsent(
                            telling.stance() + " " + trace, any -> new ArrayList<>())
                    .add(telling));
        }
        this.byTrace = shelved(traces);
        this.byFigure = shelved(figures);
    }

    private static Map<String, Shelf> shelved(Map<String, List<Telling>> all) {
        Map<String, Shelf> shelves = new HashMap<>();
        all.forEach((key, tellings) -> shelves.put(key, new Shelf(tellings)));
        return shelves;
    }

    private void put(String publisher, Telling telling) {
        publishers.add(publisher);
        if (telling.amount().isPresent()) {
            put(figured, publisher + " " + telling.stance(), telling);
        }
        keys(telling).forEach(key -> put(pages, publisher + " " + key, telling));
    }

    private static void put(
            Map<String, NavigableMap<LocalDate, NavigableMap<Telling, Telling>>> shelves, String key, Telling telling) {
        shelves.computeIfAbsent(key, any -> new TreeMap<>())
                .computeIfAbsent(day(telling.published()), any -> new TreeMap<>(BY_PUBLICATION))
                .put(telling, telling);
    }

    /** Those of some days, both included, the last first. */
    private static Stream<Telling> back(
            @Nullable NavigableMap<LocalDate, NavigableMap<Telling, Telling>> shelf, LocalDate first, LocalDate last) {
        return shelf == null
                ? Stream.empty()
                : shelf.subMap(first, true, last, true).descendingMap().values().stream()
                        .flatMap(day -> day.descendingMap().values().stream());
    }

    /** What a telling may be found by: how it stands, and its figure as it is and rounded. */
    private static Stream<String> keys(Telling telling) {
        return telling.amount()
                .map(Amount::keys)
                .orElseGet(() -> Stream.of("no figure"))
                .map(key -> telling.stance() + " " + key);
    }

    List<Telling> tellings() {
        return tellings;
    }

    /** Those of one document, in text order. */
    List<Telling> in(Sha256 document) {
        return byDocument.getOrDefault(document, List.of());
    }

    /** Those that tell the same figure in the same way, firmest first, the telling itself among them. */
    Stream<Telling> withFigureOf(Telling telling) {
        return withFigureOf(telling, LocalDate.MIN, LocalDate.MAX);
    }

    /** The same of those published from one day to another, both included. */
    Stream<Telling> withFigureOf(Telling telling, LocalDate first, LocalDate last) {
        return telling.amount().isEmpty()
                ? Stream.empty()
                : keys(telling)
                        .flatMap(key -> Stream.ofNullable(byFigure.get(key)))
                        .flatMap(shelf -> shelf.between(first, last))
                        .filter(other -> tellsAs(telling, other));
    }

    /** {@link Telling#tellsAs} of two that give a figure, whose names are put together once and not with every pair. */
    private boolean tellsAs(Telling one, Telling other) {
        return Objects.requireNonNull(names.get(one)).tell(Objects.requireNonNull(names.get(other)));
    }

    /**
     * Those of which a telling's figure may be a careless copy, published from one day to another, both included, firmest
     * first.
     */
    Stream<Telling> slippedInto(Telling telling, LocalDate first, LocalDate last) {
        return telling.amount().stream()
                .flatMap(Amount::traces)
                .flatMap(trace -> Stream.ofNullable(byTrace.get(telling.stance() + " " + trace)))
                .flatMap(shelf -> shelf.between(first, last))
                .filter(other ->
                        telling.amount().orElseThrow().isSlipOf(other.amount().orElseThrow()));
    }

    /** The last telling of the same before this one, or on the day after it, on pages that a body publishes itself. */
    Optional<Telling> page(String publisher, Telling telling, long clocks) {
        PartialDate published = telling.published();
        LocalDate latest = published == null ? LocalDate.MAX : published.last().plusDays(clocks);
        return pages(publisher, telling, LocalDate.MIN, latest)
                .filter(page -> page.published() != null)
                .findFirst()
                .or(() ->
                        pages(publisher, telling, LocalDate.MAX, LocalDate.MAX).findFirst());
    }

    private Stream<Telling> pages(String publisher, Telling telling, LocalDate first, LocalDate last) {
        return keys(telling)
                .flatMap(key -> back(pages.get(publisher + " " + key), first, last))
                .filter(page -> !page.document().equals(telling.document()) && page.tellsAs(telling));
    }

    /**
     * The last figure on pages that a body publishes itself, of the same days: where the telling names the outlet and gives
     * another figure, that figure was changed on the way.
     */
    Optional<Telling> recent(String publisher, Telling telling, long clocks) {
        LocalDate mine = day(telling.published());
        if (telling.amount().isEmpty() || mine.equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        return back(
                        figured.get(publisher + " " + telling.stance()),
                        mine.minusDays(Occasion.REPORTED),
                        mine.plusDays(clocks))
                .filter(page -> !page.document().equals(telling.document()))
                .findFirst();
    }

    /** Whether a body brings out a page of this entry itself. */
    boolean publishes(String body) {
        return publishers.contains(body);
    }

    /** The id of the body that brings a document out; empty where that is not known. */
    Optional<String> publisher(Sha256 document) {
        Sheet sheet = sheets.get(document);
        return sheet == null
                ? Optional.empty()
                : sheet.carriers().stream().findFirst().map(Speaker::body).map(body -> body.id());
    }

    /** How near a telling's speaker is to somebody who can have got it for himself, from 0. */
    static int rank(Telling telling) {
        return rank(telling.speaker());
    }

    static int rank(Speaker speaker) {
        return switch (speaker.as()) {
            case NAMED -> 0;
            case STATE, BRANCH, MESSENGER -> 1;
            case OUTLET, UNNAMED -> 2;
            case THING, NOBODY -> 3;
        };
    }

    /** Whether the speaker is somebody who can have got it for itself, as far as the words tell. */
    boolean isItself(Telling telling) {
        As as = telling.speaker().as();
        return rank(telling) <= 1
                && !telling.speaker().isSomeOfficial()
                && !(as == As.NAMED && isPublisherOfAnother(telling, telling.speaker()));
    }

    /** Whether a speaker is an outlet whose own page is at hand. */
    boolean isPublisherOfAnother(Telling telling, Speaker speaker) {
        String body = speaker.body().id();
        return publishes(body)
                && publisher(telling.document()).filter(body::equals).isEmpty();
    }

    static LocalDate day(@Nullable PartialDate date) {
        return date == null ? LocalDate.MAX : date.first();
    }
}
