package org.waybill.bench.tuning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waybill.bench.names.LabelledPair;
import org.waybill.bench.names.PairFile;
import org.waybill.bench.screening.Asked;
import org.waybill.bench.screening.HeldOutAlias;
import org.waybill.bench.screening.PeopleFile;
import org.waybill.bench.screening.Snapshots;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;
import org.waybill.screening.evidence.Scoring;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.name.PreparedName;

/**
 * What a policy is judged by.
 *
 * @param pairs labelled pairs of names
 * @param unlisted made-up people who are not listed
 * @param famous people who are known not to be listed
 * @param listed people who are listed, written badly
 * @param aliases names taken out of their records, a list at a time
 * @param others organisations against all other organisations of their list
 */
record Material(
        List<Labelled> pairs,
        List<Contest> unlisted,
        List<Contest> famous,
        List<Contest> listed,
        List<List<Contest>> aliases,
        List<Contest> others) {
    private static final int NEAREST = 8;
    private static final int ALIASES = 1_500;
    private static final int UNLISTED_EVERY = 3;
    private static final int OTHERS_EVERY = 9;

    /** A pair ready to be compared. */
    record Labelled(LabelledPair pair, Contest contest) {}

    /** The rows of one half, every second one: what a search never saw says what its figures are worth. */
    Material half(int half) {
        return new Material(
                half(pairs, half),
                half(unlisted, half),
                half(famous, half),
                half(listed, half),
                aliases.stream().map(each -> half(each, half)).toList(),
                half(others, half));
    }

    private static <T> List<T> half(List<T> rows, int half) {
        return every(rows, half, 2);
    }

    private static <T> List<T> every(List<T> rows, int from, int step) {
        return IntStream.range(0, rows.size())
                .filter(i -> i % step == from)
                .mapToObj(rows::get)
                .toList();
    }

    /** Reads the labelled names and the lists. */
    static Material read(Path lists, Path sets, long seed) {
        return new Reader(Snapshots.read(lists), sets, seed).material();
    }

    private static final class Reader {
        private final Preparation preparation = new Preparation();
        private final Scoring scoring = Scoring.standard();
        private final List<LoadedList> lists;
        private final Path sets;
        private final long seed;
        private final IndexedScreener screener;

        Reader(List<LoadedList> lists, Path sets, long seed) {
            this.lists = lists;
            this.sets = sets;
            this.seed = seed;
            this.screener = IndexedScreener.over(lists);
        }

        Material material() {
            return new Material(
                    PairFile.pairs(sets.resolve("name_bench_even.csv")).stream()
                            .map(pair -> new Labelled(
                                    pair, new Contest(bouts(pair.one(), listed(pair.other()), pair.kind()))))
                            .toList(),
                    people("clean_names_global.csv", UNLISTED_EVERY, List.of()),
                    people("us_congress_even.csv", 1, List.of()),
                    people(
                            "un_names_mangled_even.csv",
                            1,
                            List.of(lists.get(0).edition().list())),
                    lists.stream().limit(2).map(this::aliases).toList(),
                    others());
        }

        private static ListedName listed(String text) {
            return new ListedName(text, ListedName.Kind.PRIMARY, ListedName.Strength.STRONG, "", "");
        }

        private List<Contest> people(String file, int every, List<String> asked) {
            return every(PeopleFile.read(sets.resolve(file)), 0, every).parallelStream()
                    .map(Asked::byName)
                    .map(subject -> against(subject, asked, null))
                    .toList();
        }

        /** Against whoever comes first now; with an own record, against all but that. */
        private Contest against(Subject subject, List<String> asked, @org.jspecify.annotations.Nullable Listing own) {
            List<Contest.Bout> bouts = new ArrayList<>();
            for (Match match : screener.screen(subject, new Screener.Wish(0, NEAREST, asked))
                    .matches()) {
                if (own == null || !own.id().equals(match.listing().id())) {
                    match.listing()
                            .names()
                            .forEach(name -> bouts.addAll(bouts(
                                    subject.names().get(0),
                                    name,
                                    match.listing().kind())));
                }
            }
            return new Contest(bouts).nearest(scoring, NEAREST);
        }

        private List<Contest> aliases(LoadedList list) {
            return HeldOutAlias.of(list, ALIASES, seed).stream()
                    .map(alias -> {
                        List<Contest.Bout> bouts = new ArrayList<>();
                        alias.rest()
                                .names()
                                .forEach(name -> bouts.addAll(bouts(
                                        alias.alias().text(), name, alias.rest().kind())));
                        return new Contest(bouts).nearest(scoring, NEAREST);
                    })
                    .toList();
        }

        private List<Contest> others() {
            List<Listing> organisations = lists.stream()
                    .flatMap(list -> list.listings().stream())
                    .filter(listing -> listing.kind() == Listing.Kind.ORGANISATION)
                    .toList();
            return every(organisations, 0, OTHERS_EVERY).parallelStream()
                    .map(one ->
                            against(Subject.named(one.kind(), one.names().get(0).text()), List.of(), one))
                    .toList();
        }

        private List<Contest.Bout> bouts(String asked, ListedName listed, Listing.Kind kind) {
            List<Contest.Bout> bouts = new ArrayList<>();
            for (PreparedName one : preparation.prepare(asked, kind)) {
                for (PreparedName other : preparation.prepare(listed.text(), kind)) {
                    bouts.add(new Contest.Bout(one, other, listed.strength()));
                }
            }
            return bouts;
        }
    }
}
