package org.waybill.corroboration.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.waybill.model.Decision;
import org.waybill.model.Link;
import org.waybill.model.Link.Standing;
import org.waybill.model.Sha256;

/** Which document took from which, as far as texts and analysts show it; the strongest evidence of a pair leads. */
public final class DocumentLinks {
    /** By the one that takes, then the one it takes from, strongest evidence first. */
    public static final Comparator<Link> ORDER = Comparator.comparing(Link::document)
            .thenComparing(Link::source, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Link::kind)
            .thenComparing(Link::measure);

    private final Map<Sha256, List<Link>> from = new TreeMap<>();
    private final Map<Sha256, Set<Sha256>> cut = new HashMap<>();

    /**
     * @param found what the texts show
     * @param decided edges that analysts cut or joined
     */
    public DocumentLinks(List<Link> found, List<Decision> decided) {
        for (Decision decision : decided) {
            if (decision instanceof Decision.Cut edge) {
                cut.computeIfAbsent(edge.document(), any -> new HashSet<>()).add(edge.source());
            } else if (decision instanceof Decision.Join edge) {
                put(joined(edge));
            }
        }
        found.forEach(link -> put(standing(link)));
    }

    private static Link joined(Decision.Join edge) {
        return new Link(
                Link.Kind.DECIDED,
                edge.document(),
                edge.source(),
                null,
                List.of(),
                "an analyst joined the two",
                Standing.COUNTS);
    }

    private void put(Link link) {
        from.computeIfAbsent(link.document(), any -> new ArrayList<>()).add(link);
    }

    /** The same link, marked where an analyst cut it. */
    public Link standing(Link link) {
        return link.source() != null && isCut(link.document(), link.source()) && link.kind() != Link.Kind.DECIDED
                ? new Link(
                        link.kind(),
                        link.document(),
                        link.source(),
                        link.from(),
                        link.words(),
                        link.measure(),
                        Standing.CUT)
                : link;
    }

    /** Whether an analyst said that the first did not take from the second. */
    public boolean isCut(Sha256 document, Sha256 source) {
        return cut.getOrDefault(document, Set.of()).contains(source);
    }

    /** Whether an analyst said of any other that the document did not take from it. */
    public boolean isCutAnywhere(Sha256 document) {
        return cut.containsKey(document);
    }

    /** The links of one document that count, strongest first. */
    public List<Link> counting(Sha256 document) {
        return from.getOrDefault(document, List.of()).stream()
                .filter(link -> link.standing() == Standing.COUNTS)
                .sorted(Comparator.comparing(Link::kind).thenComparing(link -> Objects.requireNonNull(link.source())))
                .toList();
    }

    /** The links of one document, those that do not count too. */
    public List<Link> of(Sha256 document) {
        return List.copyOf(from.getOrDefault(document, List.of()));
    }

    public List<Link> all() {
        return from.values().stream().flatMap(List::stream).sorted(ORDER).toList();
    }
}
