package org.waybill.corroboration.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.corroboration.telling.Telling;
import org.waybill.corroboration.telling.Telling.Ground;
import org.waybill.model.Body;
import org.waybill.model.Link;
import org.waybill.model.Link.Kind;
import org.waybill.model.Link.Standing;
import org.waybill.model.Sha256;

/**
 * Which telling of an entry was taken from which, strongest evidence first: an analyst's word, the text's own, the same
 * words, the same figure soon after.
 *
 * <p>Whoever names a body that speaks for itself took it from that body; only those whose word leads nowhere are looked
 * up among the other documents.
 */
final class Borrowing {
    /** A figure told again within so many days without a source is taken for the same; an agency's count lives that long. */
    private static final long SOON = 120;
    /** The rank of a page that names no source. */
    private static final int NOBODY = 3;

    private final Shelves shelves;
    private final DocumentLinks links;
    private final IdentityHashMap<Telling, Taken> taken = new IdentityHashMap<>();
    private final List<Link> found = new ArrayList<>();
    private final Set<Link> givenUp = Collections.newSetFromMap(new IdentityHashMap<>());

    Borrowing(Shelves shelves, DocumentLinks links) {
        this.shelves = shelves;
        this.links = links;
        for (Telling telling : shelves.tellings()) {
            outlets(telling).forEach(link -> found.add(links.standing(link)));
            cut(telling).forEach(found::add);
            take(telling).ifPresent(one -> put(telling, one));
        }
    }

    private void put(Telling telling, Taken one) {
        taken.put(telling, one);
        note(one);
    }

    /** Shows a link that nothing but the figure of this entry told of; what texts and analysts told is shown anyway. */
    void note(Taken one) {
        if (one.link().kind() == Kind.SHARED_FIGURE) {
            found.add(one.link());
        }
    }

    /** Takes back what was inferred of a telling, and no longer shows it. */
    void giveUp(Telling telling) {
        Taken one = taken.remove(telling);
        if (one != null && one.link().kind() == Kind.SHARED_FIGURE) {
            givenUp.add(one.link());
        }
    }

    /** What a telling was taken from; empty where it stands on its own speaker's word. */
    Optional<Taken> of(Telling telling) {
        return Optional.ofNullable(taken.get(telling));
    }

    /** Links between documents that this entry alone shows, cut ones too. */
    List<Link> links() {
        return found.stream().filter(link -> !givenUp.contains(link)).toList();
    }

    private Optional<Taken> take(Telling telling) {
        Optional<Taken> decided = byLink(telling, link -> link.kind() == Kind.DECIDED);
        if (decided.isPresent() || shelves.isItself(telling)) {
            return decided;
        }
        return byOutlet(telling)
                .or(() -> byRelay(telling))
                .or(() -> byLink(telling, link -> link.kind() != Kind.DECIDED))
                .or(() -> byFigure(telling))
                .or(() -> bySlip(telling));
    }

    /** A page without a source whose figure is another's of these days, rounded or with the point slipped. */
    private Optional<Taken> bySlip(Telling telling) {
        return slipping(telling)
                .filter(other -> !isCut(telling, other))
                .findFirst()
                .map(other -> new Taken(other, shared(telling, other)));
    }

    private Stream<Telling> slipping(Telling telling) {
        LocalDate mine = Shelves.day(telling.published());
        return Shelves.rank(telling) < NOBODY
                ? Stream.empty()
                : shelves.slippedInto(telling, since(mine, Occasion.REPORTED, LocalDate.MAX), mine)
                        .filter(other -> !other.document().equals(telling.document()))
                        .filter(other -> isWithin(Shelves.day(other.published()), mine, Occasion.REPORTED))
                        .filter(other -> !isOnMore(telling, other));
    }

    /** The first of so many days before one; of a day that is not known the one given. */
    private static LocalDate since(LocalDate day, long days, LocalDate unknown) {
        return day.equals(LocalDate.MAX) ? unknown : day.minusDays(days);
    }

    private static boolean isWithin(LocalDate before, LocalDate after, long days) {
        return !before.isAfter(after)
                && (before.equals(after)
                        || (!after.equals(LocalDate.MAX) && ChronoUnit.DAYS.between(before, after) <= days));
    }

    private Optional<Taken> byOutlet(Telling telling) {
        return page(telling, telling.speaker()).map(page -> new Taken(page, saidSo(telling, page, telling.speaker())));
    }

    /** Whoever is unnamed here may be no less unnamed there, but it is the same person. */
    private Optional<Taken> byRelay(Telling telling) {
        return telling.relays().stream()
                .flatMap(relay ->
                        page(telling, relay).map(page -> new Taken(page, saidSo(telling, page, relay))).stream())
                .findFirst();
    }

    /** Every outlet that is said to pass it on and whose own page is in the case. */
    private List<Link> outlets(Telling telling) {
        return Stream.concat(telling.relays().stream(), Stream.of(telling.speaker()))
                .distinct()
                .flatMap(speaker -> named(telling, speaker).map(page -> saidSo(telling, page, speaker)).stream())
                .toList();
    }

    private Optional<Telling> page(Telling telling, Speaker outlet) {
        return named(telling, outlet).filter(page -> !isCut(telling, page));
    }

    /** The page of an outlet, be it cut or not. */
    private Optional<Telling> named(Telling telling, Speaker outlet) {
        return shelves.isPublisherOfAnother(telling, outlet)
                ? shelves.page(outlet.body().id(), telling, Occasion.CLOCKS)
                        .or(() -> shelves.recent(outlet.body().id(), telling, Occasion.CLOCKS))
                : Optional.empty();
    }

    /** Links that nothing but a figure told of and an analyst cut: shown, never taken. */
    private List<Link> cut(Telling telling) {
        if (!links.isCutAnywhere(telling.document()) || shelves.isItself(telling)) {
            return List.of();
        }
        return Stream.concat(sharing(telling, Set.of(telling.document())), slipping(telling))
                .filter(other -> isCut(telling, other))
                .map(other -> links.standing(shared(telling, other)))
                .filter(link -> Stream.concat(links.of(link.document()).stream(), found.stream())
                        .noneMatch(shown -> shown.document().equals(link.document())
                                && Objects.equals(shown.source(), link.source())))
                .distinct()
                .toList();
    }

    private static Link saidSo(Telling telling, Telling page, Speaker outlet) {
        return new Link(
                Kind.SAID_SO,
                telling.document(),
                page.document(),
                outlet.body(),
                Words.ofSpeaker(telling),
                "",
                Standing.COUNTS);
    }

    private Optional<Taken> byLink(Telling telling, Predicate<Link> wanted) {
        return links.counting(telling.document()).stream()
                .filter(wanted)
                .flatMap(link -> same(telling, Objects.requireNonNull(link.source()), link.kind())
                        .map(source -> new Taken(source, link))
                        .stream())
                .findFirst();
    }

    /** What the source tells of the same; an analyst's word holds for the matter even where the figures differ. */
    private Optional<Telling> same(Telling telling, Sha256 source, Kind kind) {
        boolean decided = kind == Kind.DECIDED;
        List<Telling> there = shelves.in(source).stream()
                .filter(other -> other.stance() == telling.stance())
                .toList();
        return there.stream()
                .filter(telling::tellsAs)
                .filter(other -> decided || !isOnMore(telling, other))
                // Who copied from whom is told by the words of credit before it is told by lengths.
                .filter(other -> decided || !credits(other, telling))
                .findFirst()
                .or(() -> there.stream()
                        .filter(other -> decided || (kind == Kind.TEXT_WHOLE && isSlip(telling, other)))
                        .findFirst());
    }

    /** In a copy of the whole text a figure that slipped is still the figure of the text. */
    private static boolean isSlip(Telling telling, Telling other) {
        return telling.amount()
                .flatMap(mine -> other.amount().filter(theirs -> mine.isSlipOf(theirs) || theirs.isSlipOf(mine)))
                .isPresent();
    }

    private boolean credits(Telling taker, Telling giver) {
        return shelves.publisher(giver.document())
                .filter(publisher -> taker.relays().stream()
                        .anyMatch(relay -> relay.body().id().equals(publisher)))
                .isPresent();
    }

    private Optional<Taken> byFigure(Telling telling) {
        return byFigure(telling, Set.of(telling.document()));
    }

    /** Where a ring of documents has its figure from, if anybody outside gave it before. */
    Optional<Taken> from(List<Telling> ring) {
        Set<Sha256> inside = ring.stream().map(Telling::document).collect(Collectors.toSet());
        return ring.stream()
                .flatMap(telling -> byFigure(telling, inside).stream())
                .findFirst();
    }

    private Optional<Taken> byFigure(Telling telling, Set<Sha256> not) {
        return sharing(telling, not)
                .filter(other -> !isCut(telling, other))
                .findFirst()
                .map(other -> new Taken(other, shared(telling, other)));
    }

    /** Whoever gave the figure shortly before, be it cut or not. */
    private Stream<Telling> sharing(Telling telling, Set<Sha256> not) {
        LocalDate mine = Shelves.day(telling.published());
        return shelves.withFigureOf(telling, since(mine, SOON, LocalDate.MIN), mine)
                .filter(other -> !not.contains(other.document()))
                .filter(other -> isSoonAfter(telling, other) && mayShare(telling, other))
                .filter(other -> !credits(other, telling))
                .filter(other -> !isOnMore(telling, other));
    }

    /** Somebody unnamed of one state is not taken for somebody of another: that would be a guess about who he is. */
    private static boolean mayShare(Telling telling, Telling other) {
        if (telling.speaker().as() != As.UNNAMED && !telling.speaker().isSomeOfficial()) {
            return true;
        }
        Body mine = telling.speaker().body();
        Body theirs = other.speaker().body();
        boolean isSameDescription = mine.id().equals(theirs.id());
        // Whoever is said to know it separately has it from nobody but himself.
        boolean isSeparate = telling.ground() == Ground.SEPARATE;
        return isSameDescription
                || (!isSeparate && !mine.state().isEmpty() && mine.state().equals(theirs.state()));
    }

    /** Whoever says what it rests on, where the other does not, did not get that from there. */
    private static boolean isOnMore(Telling telling, Telling other) {
        boolean isOwn = telling.ground() == Ground.SEPARATE && other.ground() != Ground.SEPARATE;
        return isOwn || !other.evidence().containsAll(telling.evidence());
    }

    /** An undated page may be of any day: it is held against dated ones, never the other way round. */
    private static boolean isSoonAfter(Telling telling, Telling other) {
        LocalDate mine = Shelves.day(telling.published());
        LocalDate theirs = Shelves.day(other.published());
        if (mine.equals(theirs)) {
            return isBefore(other, telling);
        }
        return theirs.isBefore(mine) && (mine.equals(LocalDate.MAX) || ChronoUnit.DAYS.between(theirs, mine) <= SOON);
    }

    /** Of two pages of one day, or two without a date, the one that names its source is the source of the other. */
    private static boolean isBefore(Telling other, Telling telling) {
        int firmer = Integer.compare(Shelves.rank(other), Shelves.rank(telling));
        return firmer < 0 || (firmer == 0 && other.document().compareTo(telling.document()) < 0);
    }

    private boolean isCut(Telling telling, Telling other) {
        return links.isCut(telling.document(), other.document());
    }

    private static Link shared(Telling telling, Telling other) {
        return new Link(
                Kind.SHARED_FIGURE,
                telling.document(),
                other.document(),
                null,
                List.of(Words.ofFigure(telling), Words.ofFigure(other)),
                Words.between(other.published(), telling.published()),
                Standing.COUNTS);
    }
}
