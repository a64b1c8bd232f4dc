package org.waybill.corroboration.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration.Grade;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Link;
import org.waybill.model.Link.Kind;
import org.waybill.model.Link.Standing;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.Sha256;

/** Leads the claims of one entry back to who got them for themselves. */
public final class Tracing {
    private final DocumentLinks links;
    private final Shelves shelves;
    private final Borrowing borrowing;
    private final Roots roots;
    private final Weighing weighing;
    private final List<Origin> origins;
    private final Grading grading;
    private final List<List<Telling>> rings;
    private final Map<Sha256, List<List<Telling>>> ringed = new HashMap<>();

    /**
     * @param matter what the entry is about
     * @param claims its claims
     * @param sheets the documents they stand in
     */
    public Tracing(
            Matter matter, List<Claim> claims, Map<Sha256, Sheet> sheets, DocumentLinks links, Registry registry) {
        Set<Claim> mine = new HashSet<>(claims);
        List<Telling> tellings = claims.stream()
                .map(claim -> claim.passage().document())
                .distinct()
                .map(document -> Objects.requireNonNull(sheets.get(document)))
                .flatMap(sheet -> sheet.tellings().stream())
                .filter(telling -> mine.contains(telling.claim()))
                .toList();
        this.links = links;
        this.shelves = new Shelves(sheets, tellings);
        this.borrowing = new Borrowing(shelves, links);
        this.roots = new Roots(shelves, borrowing, registry);
        this.weighing = new Weighing(roots.all(), registry);
        Portraits portraits = new Portraits(matter, registry, weighing, roots.all(), borrowing);
        this.origins = portraits.all();
        this.grading = Grading.of(weighing, portraits, roots.all());
        this.rings = List.copyOf(roots.rings());
        rings.forEach(ring -> ring.stream().map(Telling::document).forEach(document -> ringed.computeIfAbsent(
                        document, any -> new ArrayList<>())
                .add(ring)));
    }

    /** How many bodies got it for themselves. */
    public OriginCount count() {
        return weighing.origins();
    }

    /** How many separate findings of theirs. */
    public OriginCount findings() {
        return weighing.findings();
    }

    /** Certain ones first, then possible, then those that do not count. */
    public List<Origin> origins() {
        return origins;
    }

    public Grade grade() {
        return grading.grade();
    }

    /** Why this grade, in a sentence. */
    public String why() {
        return grading.why();
    }

    /** The documents that have it from one another, a list for each ring, first published first. */
    public List<List<Claim>> rings() {
        return rings.stream()
                .map(ring -> ring.stream().map(Telling::claim).toList())
                .toList();
    }

    /** What hangs on what, each piece of evidence once, by document. */
    public List<Link> links() {
        Map<List<Object>, Link> all = new LinkedHashMap<>();
        Stream.of(spoken(), between(), known())
                .flatMap(List::stream)
                .map(this::ringed)
                .forEach(link -> all.putIfAbsent(key(link), link));
        return all.values().stream().sorted(DocumentLinks.ORDER).toList();
    }

    private static List<Object> key(Link link) {
        return List.of(
                link.kind(),
                link.document(),
                link.source() == null ? "" : link.source(),
                link.from() == null ? "" : link.from());
    }

    /** Whose word each document says it is. */
    private List<Link> spoken() {
        return shelves.tellings().stream()
                .filter(telling -> Shelves.rank(telling) <= 2)
                .map(telling -> new Link(
                        Kind.SAID_SO,
                        telling.document(),
                        null,
                        telling.speaker().body(),
                        Words.ofSpeaker(telling),
                        telling.how(),
                        Standing.COUNTS))
                .toList();
    }

    private List<Link> between() {
        return borrowing.links();
    }

    /** What is known of the documents whatever they are about, where both ends stand in this entry. */
    private List<Link> known() {
        Set<Sha256> here = new LinkedHashSet<>();
        shelves.tellings().forEach(telling -> here.add(telling.document()));
        List<Link> all = new ArrayList<>();
        for (Sha256 document : here) {
            links.of(document).stream()
                    .filter(link -> here.contains(link.source()))
                    .forEach(all::add);
        }
        return all;
    }

    private Link ringed(Link link) {
        boolean isRing = link.source() != null
                && ringed.getOrDefault(link.document(), List.of()).stream()
                        .anyMatch(ring -> isIn(ring, Objects.requireNonNull(link.source())));
        return isRing && link.standing() == Standing.COUNTS
                ? new Link(
                        link.kind(),
                        link.document(),
                        link.source(),
                        link.from(),
                        link.words(),
                        link.measure(),
                        Standing.CIRCULAR)
                : link;
    }

    private static boolean isIn(List<Telling> ring, Sha256 document) {
        return ring.stream().anyMatch(telling -> telling.document().equals(document));
    }
}
