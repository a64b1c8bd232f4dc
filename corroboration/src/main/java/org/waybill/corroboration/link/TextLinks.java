package org.waybill.corroboration.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.corroboration.reuse.Reuse;
import org.waybill.corroboration.reuse.ReuseIndex;
import org.waybill.corroboration.reuse.ReusePolicy;
import org.waybill.model.Document;
import org.waybill.model.Link;
import org.waybill.model.Link.Kind;
import org.waybill.model.Link.Standing;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;

/**
 * Which texts took over words of others.
 *
 * <p>It keeps where shared words stand, and no text: links are made of the archive when somebody asks for them. For one
 * thread.
 */
public final class TextLinks {
    /** Passages that are quoted with a link; the measure tells how many words there are in all. */
    private static final int QUOTED = 2;

    private final Function<Sha256, Document> archive;
    /** Documents of which pairs may hold no longer, or again. */
    private final Set<Sha256> unsettled = new TreeSet<>();

    private final ReuseIndex index;
    private final Map<Sha256, Map<Sha256, Reuse>> byCopy = new TreeMap<>();
    private final Map<Sha256, Set<Sha256>> bySource = new TreeMap<>();
    /** What was found and tells nothing among the documents held now. */
    private final Set<Reuse> idle = new TreeSet<>();

    /**
     * Two documents, of which one has or had words of the other.
     *
     * @param copy the one that has them
     * @param source the one it has them of
     */
    public record Pair(Sha256 copy, Sha256 source) {}

    /** @param archive gives any document that was added again, the same each time */
    public TextLinks(Function<Sha256, Document> archive) {
        this.archive = archive;
        this.index = new ReuseIndex(archive, ReusePolicy.bundled());
    }

    /**
     * Adds a document. What it sways among others is told by {@link #settle}.
     *
     * @return the pairs of which something is known now that was not
     */
    public List<Pair> add(Document document) {
        List<Pair> changed = keep(index.add(document));
        unsettled.addAll(index.swayed(document.sha256()));
        return changed;
    }

    /**
     * Takes a document out.
     *
     * @return the pairs of other documents of which something is known now that was not
     */
    public List<Pair> remove(Sha256 document) {
        unsettled.addAll(index.swayed(document));
        unsettled.remove(document);
        List<Reuse> found = index.remove(document);
        List.copyOf(byCopy.getOrDefault(document, Map.of()).values()).forEach(this::forget);
        List.copyOf(bySource.getOrDefault(document, Set.of())).forEach(copy -> forget(kept(copy, document)));
        return keep(found);
    }

    /**
     * Looks again at what documents that came and went may have swayed: once for all of them, since a thousand copies of one
     * text sway one another with each that comes.
     *
     * @return the pairs that no longer hold, or hold again
     */
    public List<Pair> settle() {
        List<Pair> changed = new ArrayList<>();
        for (Sha256 copy : unsettled) {
            Map<Sha256, Reuse> sources = byCopy.getOrDefault(copy, Map.of());
            Set<Sha256> nominated = sources.isEmpty() ? Set.of() : index.nominated(copy);
            sources.forEach((source, reuse) -> {
                boolean isIdle = !nominated.contains(source);
                if (isIdle ? idle.add(reuse) : idle.remove(reuse)) {
                    changed.add(pair(reuse));
                }
            });
        }
        unsettled.clear();
        return changed;
    }

    private List<Pair> keep(List<Reuse> found) {
        for (Reuse reuse : found) {
            byCopy.computeIfAbsent(reuse.copy(), any -> new TreeMap<>()).put(reuse.source(), reuse);
            bySource.computeIfAbsent(reuse.source(), any -> new TreeSet<>()).add(reuse.copy());
        }
        found.forEach(reuse -> unsettled.add(reuse.copy()));
        return found.stream().map(TextLinks::pair).toList();
    }

    private Reuse kept(Sha256 copy, Sha256 source) {
        return Objects.requireNonNull(Objects.requireNonNull(byCopy.get(copy)).get(source));
    }

    private void forget(Reuse reuse) {
        idle.remove(reuse);
        Map<Sha256, Reuse> sources = Objects.requireNonNull(byCopy.get(reuse.copy()));
        sources.remove(reuse.source());
        if (sources.isEmpty()) {
            byCopy.remove(reuse.copy());
        }
        Set<Sha256> copies = Objects.requireNonNull(bySource.get(reuse.source()));
        copies.remove(reuse.copy());
        if (copies.isEmpty()) {
            bySource.remove(reuse.source());
        }
    }

    private static Pair pair(Reuse reuse) {
        return new Pair(reuse.copy(), reuse.source());
    }

    /** What was found between documents of a set. */
    private List<Reuse> found(Set<Sha256> documents) {
        List<Reuse> found = new ArrayList<>();
        for (Sha256 copy : documents) {
            byCopy.getOrDefault(copy, Map.of()).forEach((source, reuse) -> {
                if (documents.contains(source)) {
                    found.add(reuse);
                }
            });
        }
        return found;
    }

    /** The links between documents of a set. */
    public List<Link> among(Set<Sha256> documents) {
        return links(found(documents));
    }

    /** One link for each pair of documents of which one has words of the other. */
    public List<Link> all() {
        return links(byCopy.values().stream()
                .flatMap(sources -> sources.values().stream())
                .toList());
    }

    private List<Link> links(Collection<Reuse> found) {
        return found.stream()
                .filter(reuse -> !idle.contains(reuse))
                .map(reuse -> link(reuse, archive.apply(reuse.copy()), archive.apply(reuse.source())))
                .toList();
    }

    /** Whoever shares nothing but a quotation may have it from the speaker: that is no ground to count two as one. */
    static Link link(Reuse reuse, Document copy, Document source) {
        return new Link(
                reuse.extent() == Reuse.Extent.WHOLE ? Kind.TEXT_WHOLE : Kind.TEXT_PART,
                reuse.copy(),
                reuse.source(),
                null,
                words(reuse, copy, source),
                measure(reuse),
                reuse.onlyQuoted() ? Standing.SUSPECTED : Standing.COUNTS);
    }

    private static List<Passage> words(Reuse reuse, Document copy, Document source) {
        return reuse.passages().stream()
                .limit(QUOTED)
                .flatMap(shared -> Stream.of(copy.quote(shared.copy()), source.quote(shared.source())))
                .toList();
    }

    private static String measure(Reuse reuse) {
        String ground =
                switch (reuse.direction().by()) {
                    case TIME -> "which came out earlier";
                    case CREDIT -> "which it credits";
                    case COMPLETENESS -> "which is the longer";
                };
        return String.format(
                Locale.ROOT,
                "%d words, %d of 100 words of the copy, of the text %s%s%s",
                reuse.words(),
                Math.round(100 * reuse.contained()),
                ground,
                reuse.direction().reversible() ? "; it may be the other way round" : "",
                reuse.onlyQuoted() ? "; quotations only" : "");
    }
}
