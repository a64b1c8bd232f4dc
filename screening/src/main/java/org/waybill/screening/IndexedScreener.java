package org.waybill.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.NameComparison;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.index.NameIndex;
import org.waybill.screening.index.NameIndexBuilder;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.name.PreparedName;

/** Screens over an index in memory: nominates by shared tokens, then compares exactly. */
public final class IndexedScreener implements Screener {
    /** How many listed names are compared for each reading of an asked name. */
    private static final int COMPARED = 64;

    private final List<ListEdition> editions;
    private final List<Listing> listings = new ArrayList<>();
    private final List<ListEdition> editionOf = new ArrayList<>();
    private final List<ListedName> names = new ArrayList<>();
    private final Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    private final Preparation preparation = new Preparation();
    private final NameIndex index;

    private IndexedScreener(List<LoadedList> lists) {
        editions = lists.stream().map(LoadedList::edition).sorted().toList();
        NameIndexBuilder builder = NameIndex.builder();
        for (LoadedList list : lists) {
            for (Listing listing : list.listings()) {
                add(listing, list.edition(), builder);
            }
        }
        index = builder.build();
    }

    public static IndexedScreener over(List<LoadedList> lists) {
        return new IndexedScreener(lists);
    }

    private void add(Listing listing, ListEdition edition, NameIndexBuilder builder) {
        int owner = listings.size();
        listings.add(listing);
        editionOf.add(edition);
        for (ListedName name : listing.names()) {
            for (PreparedName reading : preparation.prepare(name.text(), listing.kind())) {
                builder.add(owner, reading);
                names.add(name);
            }
        }
        for (ListedNumber number : listing.numbers()) {
            numbers.computeIfAbsent(plain(number.value()), key -> new ArrayList<>())
                    .add(owner);
        }
    }

    private static String plain(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Override
    public List<ListEdition> editions() {
        return editions;
    }

    @Override
    public Screening screen(Subject subject, Wish wish) {
        Map<Integer, Match> best = new LinkedHashMap<>();
        for (ListedNumber number : subject.numbers()) {
            for (int owner : numbers.getOrDefault(plain(number.value()), List.of())) {
                keep(best, owner, 1, Optional.empty());
            }
        }
        for (String name : subject.names()) {
            for (PreparedName asked : preparation.prepare(name, subject.kind())) {
                compare(asked, subject, wish, best);
            }
        }
        List<Match> matches =
                best.values().stream().sorted(Match.ORDER).limit(wish.limit()).toList();
        return new Screening(subject, "thin", wish.threshold(), asked(wish).toList(), List.of(), matches);
    }

    private Stream<ListEdition> asked(Wish wish) {
        return editions.stream()
                .filter(edition -> wish.lists().isEmpty() || wish.lists().contains(edition.list()));
    }

    private void compare(PreparedName asked, Subject subject, Wish wish, Map<Integer, Match> best) {
        int[] found = index.candidates(
                asked,
                subject.kind(),
                owner -> wish.lists().isEmpty()
                        || wish.lists().contains(listings.get(owner).id().list()),
                COMPARED);
        for (int candidate : found) {
            double score = RoughScore.of(asked, index.name(candidate));
            if (score >= wish.threshold()) {
                ListedName name = names.get(candidate);
                keep(
                        best,
                        index.owner(candidate),
                        score,
                        Optional.of(new NameComparison(asked.written(), name, score, List.of())));
            }
        }
    }

    private void keep(Map<Integer, Match> best, int owner, double score, Optional<NameComparison> name) {
        Match before = best.get(owner);
        if (before == null || before.score() < score) {
            best.put(owner, new Match(listings.get(owner), editionOf.get(owner), score, name, List.of(), ""));
        }
    }
}
