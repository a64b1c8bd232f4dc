package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Sha256;
import org.waybill.screening.list.LoadedList;

/** Records that nobody listed, their names made out of listed ones, so that a list can be as long as one likes. */
final class MadeUpList {
    private static final String KEY = "made_up";
    /** As many as a listed person has on average. */
    private static final int NAMES_EACH = 3;

    private final List<Listing> models;
    private final Random random;

    private MadeUpList(List<Listing> models, long seed) {
        this.models = models;
        this.random = new Random(seed);
    }

    /** The lists as they are, and with them as many made-up names as bring them to this number; fewer where they hold more. */
    static List<LoadedList> grown(List<LoadedList> lists, int names, long seed) {
        List<Listing> models =
                lists.stream().flatMap(list -> list.listings().stream()).toList();
        int there = models.stream().mapToInt(one -> one.names().size()).sum();
        if (there >= names) {
            return List.of(list(cut(models, names)));
        }
        MadeUpList made = new MadeUpList(models, seed);
        return Stream.concat(lists.stream(), Stream.of(list(made.listings(names - there))))
                .toList();
    }

    /** Taken evenly from all over the lists. */
    private static List<Listing> cut(List<Listing> models, int names) {
        List<Listing> shuffled = new ArrayList<>(models);
        Collections.shuffle(shuffled, new Random(names));
        List<Listing> taken = new ArrayList<>();
        int count = 0;
        for (Listing listing : shuffled) {
            if (count < names) {
                taken.add(listing);
                count += listing.names().size();
            }
        }
        return taken;
    }

    private static LoadedList list(List<Listing> listings) {
        ListEdition edition =
                new ListEdition(KEY, "Made-up records", Optional.empty(), Sha256.of(KEY), listings.size());
        return new LoadedList(edition, listings);
    }

    private List<Listing> listings(int names) {
        List<Listing> listings = new ArrayList<>();
        for (int made = 0; made < names; made += NAMES_EACH) {
            listings.add(listing(listings.size(), Math.min(NAMES_EACH, names - made)));
        }
        return listings;
    }

    private Listing listing(int number, int names) {
        Listing model = models.get(random.nextInt(models.size()));
        String name = recombined(model);
        List<ListedName> all = new ArrayList<>();
        all.add(ListedName.of(name, ListedName.Kind.PRIMARY, ListedName.Strength.STRONG));
        while (all.size() < names) {
            String other = all.size() == 1 ? misspelt(name) : reordered(name);
            all.add(ListedName.of(other, ListedName.Kind.ALIAS, ListedName.Strength.STRONG));
        }
        return new Listing(
                new ListingId(KEY, Integer.toString(number)),
                model.kind(),
                all,
                model.births(),
                List.of(),
                model.facts(),
                Optional.empty(),
                Optional.empty());
    }

    /** The parts of a name, each with even chance replaced by one of another record of the same kind. */
    private String recombined(Listing model) {
        List<String> parts = new ArrayList<>(parts(model));
        for (int i = 0; i < parts.size(); i++) {
            Listing other = models.get(random.nextInt(models.size()));
            if (random.nextBoolean() && other.kind() == model.kind()) {
                List<String> theirs = parts(other);
                parts.set(i, theirs.get(random.nextInt(theirs.size())));
            }
        }
        return String.join(" ", parts);
    }

    private static List<String> parts(Listing listing) {
        return List.of(listing.primary().text().split(" ", -1));
    }

    private String misspelt(String name) {
        StringBuilder letters = new StringBuilder(name);
        int at = random.nextInt(letters.length());
        if (Character.isLetter(letters.charAt(at))) {
            letters.setCharAt(at, (char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private String reordered(String name) {
        List<String> parts = new ArrayList<>(List.of(name.split(" ", -1)));
        Collections.shuffle(parts, random);
        return String.join(" ", parts);
    }
}
