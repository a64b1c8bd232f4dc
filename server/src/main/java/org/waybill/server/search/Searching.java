package org.waybill.server.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waybill.model.Listing;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;
import org.waybill.server.entity.ListedEntity;
import org.waybill.server.entity.Schemata;
import org.waybill.server.holding.Holdings;
import org.waybill.server.holding.Method;
import org.waybill.server.search.Directory.Found;

/** Answers {@code GET /search/{dataset}}. */
public final class Searching {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Enough to page through; whoever is alike only in part stands far behind. */
    private static final int MOST_ALIKE = 100;

    private final Holdings holdings;
    private final Directory directory;
    private final Set<String> scope;
    private final SearchWish wish;

    private Searching(Holdings holdings, Directory directory, List<String> scope, SearchWish wish) {
        this.holdings = holdings;
        this.directory = directory;
        this.scope = new LinkedHashSet<>(scope);
        this.wish = wish;
    }

    /** The answer to parameters. */
    public static ObjectNode answer(
            Holdings holdings, Directory directory, List<String> scope, Map<String, List<String>> parameters) {
        return new Searching(holdings, directory, scope, SearchWish.of(parameters)).answer();
    }

    /** Listings of which a name begins as typed, best first, at most so many. */
    public static List<Found> beginning(Directory directory, List<String> scope, String typed, int limit) {
        return directory
                .find(
                        Phrase.beginning(typed),
                        found -> scope.contains(found.listing().id().list()))
                .stream()
                .limit(limit)
                .toList();
    }

    private ObjectNode answer() {
        List<Found> found = found();
        ObjectNode node = JSON.objectNode();
        node.put("limit", wish.limit()).put("offset", wish.offset());
        node.putObject("total").put("value", found.size()).put("relation", "eq");
        node.putArray("results");
        found.stream().skip(wish.offset()).limit(wish.limit()).forEach(one -> node.withArray("results")
                .add(ListedEntity.of(one.listing(), one.edition())));
        ObjectNode facets = node.putObject("facets");
        wish.facets().forEach(facet -> facets.set(facet.key(), counted(facet, found)));
        node.set("editions", ListedEntity.editions(holdings.editions()));
        holdings.missing().forEach(node.withArray("missing")::add);
        return node;
    }

    private List<Found> found() {
        Phrase phrase = Phrase.of(wish.typed());
        List<Found> found = new ArrayList<>(directory.find(phrase, this::fits));
        if (wish.fuzzy() && !phrase.wanted().isEmpty()) {
            alike().stream().filter(one -> !found.contains(one)).forEach(found::add);
        }
        wish.sort().stream()
                .map(Order::comparator)
                .reduce(Comparator::thenComparing)
                .ifPresent(found::sort);
        return found;
    }

    private List<Found> alike() {
        Screener screener = holdings.screener(Method.OURS).orElseThrow();
        Subject subject = Subject.named(wish.schema().kind().orElse(Listing.Kind.UNSTATED), wish.typed());
        Screener.Wish like = new Screener.Wish(Screener.Wish.THRESHOLD, MOST_ALIKE, List.copyOf(scope));
        return screener.screen(subject, like).matches().stream()
                .map(match -> new Found(match.listing(), match.edition()))
                .filter(this::fits)
                .toList();
    }

    private boolean fits(Found found) {
        Listing listing = found.listing();
        String list = listing.id().list();
        return wish.target()
                && scope.contains(list)
                && (wish.only().isEmpty() || wish.only().contains(list))
                && !wish.without().contains(list)
                && Schemata.all().of(listing.kind()).isA(wish.schema().name())
                && !wish.withoutSchemata()
                        .contains(Schemata.all().of(listing.kind()).name())
                && wish.since().map(listing::mayHaveChangedSince).orElse(true)
                && wish.filters().entrySet().stream()
                        .allMatch(filter -> fits(listing, filter.getKey(), filter.getValue()));
    }

    private boolean fits(Listing listing, Facet facet, List<String> values) {
        if (values.isEmpty()) {
            return true;
        }
        List<String> own = facet.of(listing).toList();
        return wish.all() ? own.containsAll(values) : values.stream().anyMatch(own::contains);
    }

    private ObjectNode counted(Facet facet, List<Found> found) {
        Map<String, Integer> counts = new TreeMap<>();
        found.forEach(one -> facet.of(one.listing()).forEach(value -> counts.merge(value, 1, Integer::sum)));
        ObjectNode node = JSON.objectNode();
        node.put("label", facet.label());
        node.putArray("values");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_ALIKE)
                .forEach(count -> node.withArray("values").add(value(facet, count.getKey(), count.getValue())));
        return node;
    }

    private ObjectNode value(Facet facet, String value, int count) {
        String label = facet == Facet.DATASETS
                ? holdings.edition(value).map(edition -> edition.title()).orElse(value)
                : facet.label(value);
        return JSON.objectNode().put("name", value).put("label", label).put("count", count);
    }
}
