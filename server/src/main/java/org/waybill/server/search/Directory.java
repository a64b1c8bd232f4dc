package org.waybill.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.screening.list.LoadedList;

/** All listings with the words of their names and numbers, for looking up by words. */
public final class Directory {
    private final List<Found> all = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /**
     * A listing with the edition it stands in.
     *
     * @param listing the record
     * @param edition its list as it was read
     */
    public record Found(Listing listing, ListEdition edition) {}

    public Directory(List<LoadedList> lists) {
        for (LoadedList list : lists) {
            for (Listing listing : list.listings()) {
                all.add(new Found(listing, list.edition()));
                words.add(words(listing));
            }
        }
    }

    /** Those that fit, those first that are called so in whole, then the rest in the order of the lists. */
    List<Found> find(Phrase phrase, Predicate<Found> fits) {
        String whole = phrase.wanted().size() == 1 ? phrase.wanted().get(0) : String.join("", phrase.wanted());
        String single = whole.replace("  ", " ");
        return IntStream.range(0, all.size())
                .filter(at -> phrase.in(words.get(at)))
                .boxed()
                .filter(at -> fits.test(all.get(at)))
                .sorted(Comparator.comparing(at -> !words.get(at).contains("\n" + single + "\n")))
                .map(all::get)
                .toList();
    }

    /** One line each for every name and number, so that no phrase reaches from one name into the next. */
    private static String words(Listing listing) {
        StringBuilder text = new StringBuilder("\n");
        for (ListedName name : listing.names()) {
            text.append(Words.of(name.text())).append('\n');
        }
        for (ListedNumber number : listing.numbers()) {
            text.append(Words.of(number.value())).append('\n');
        }
        return text.append(Words.of(listing.id().entry())).append('\n').toString();
    }
}
