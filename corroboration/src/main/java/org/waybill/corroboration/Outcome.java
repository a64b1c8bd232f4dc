package org.waybill.corroboration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.corroboration.Assembly.Assembled;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.suspicion.Suspicions;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Dependence;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Link;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion;

/** Puts all entries into one order, and what documents took from one another beside them. */
final class Outcome {
    private static final Comparator<Matter> BY_NAME = Comparator.comparing(Ledger::key);

    private final Set<Sha256> documents;
    private final Function<Sha256, Opened> open;
    private final Witnesses witnesses;
    private final DocumentLinks links;
    private final Registry registry;

    Outcome(
            Set<Sha256> documents,
            Function<Sha256, Opened> open,
            Function<Sha256, Document> texts,
            DocumentLinks links,
            Registry registry) {
        this.documents = documents;
        this.open = open;
        this.witnesses = new Witnesses(document -> open.apply(document).sheet(), texts);
        this.links = links;
        this.registry = registry;
    }

    /** @param tables the versions of the tables it was told by */
    Corroborated of(List<Assembled> made, String tables) {
        List<Entry> entries = made.stream()
                .map(Assembled::entry)
                .sorted(Comparator.comparing((Entry entry) -> -documents(entry.claims()))
                        .thenComparing(entry -> -entry.claims().size())
                        .thenComparing(Entry::matter, BY_NAME)
                        .thenComparing(Entry::id))
                .toList();
        Stream<Caution> cautions = made.stream().flatMap(one -> one.cautions().stream());
        List<Link> linked = linked(entries);
        List<Suspicion> suspicions =
                Suspicions.of(entries, document -> open.apply(document).sheet(), linked, links, registry);
        return new Corroborated(entries, new Dependence(tables, linked, cautions(cautions), suspicions));
    }

    private static long documents(Collection<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    /** Links between documents: those of the texts, and those that single entries show. */
    private List<Link> linked(List<Entry> entries) {
        TreeSet<Link> all = new TreeSet<>(DocumentLinks.ORDER);
        Stream.concat(links.all().stream(), entries.stream().flatMap(entry -> entry.corroboration().links().stream()))
                .filter(link -> link.source() != null)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What changed between accounts, and what a document shows by itself. */
    private List<Caution> cautions(Stream<Caution> between) {
        Stream<Caution> alone =
                documents.stream().map(open).map(Opened::reading).flatMap(witnesses::alone);
        Stream<Claim> claims = documents.stream().map(open).flatMap(one -> one.reading().claims().stream());
        return Stream.of(between, alone, witnesses.crossed(claims))
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.comparing(Caution::document)
                        .thenComparing(Caution::kind)
                        .thenComparing(Caution::words))
                .toList();
    }
}
