package org.waybill.server;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.model.TokenPair;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;

/** The share of words two names have in common, by which the protocol can be tested without any matching. */
final class WordScreener implements Screener {
    private final List<LoadedList> lists;

    WordScreener(List<LoadedList> lists) {
        this.lists = List.copyOf(lists);
    }

    @Override
    public List<ListEdition> editions() {
        return lists.stream().map(LoadedList::edition).toList();
    }

    @Override
    public Screening screen(Subject subject, Wish wish) {
        List<Match> matches = new ArrayList<>();
        for (LoadedList list : lists) {
            if (wish.lists().isEmpty() || wish.lists().contains(list.edition().list())) {
                list.listings().stream()
                        .filter(listing -> listing.kind().fits(subject.kind()))
                        .map(listing -> match(subject, listing, list.edition()))
                        .filter(match -> match.score() >= wish.threshold() && match.score() > 0)
                        .forEach(matches::add);
            }
        }
        matches.sort(Match.ORDER);
        return new Screening(
                subject,
                "words-1",
                wish.threshold(),
                editions(),
                List.of(),
                matches.stream().limit(wish.limit()).toList());
    }

    private static Match match(Subject subject, Listing listing, ListEdition edition) {
        boolean number = listing.numbers().stream()
                .map(ListedNumber::value)
                .anyMatch(value -> subject.numbers().stream()
                        .anyMatch(asked -> asked.value().equals(value)));
        Optional<NameComparison> best = subject.names().stream()
                .flatMap(asked -> listing.names().stream().map(name -> compare(asked, name)))
                .max(Comparator.comparingDouble(NameComparison::score));
        double score = number ? 1 : best.map(NameComparison::score).orElse(0.0);
        String asked = best.map(NameComparison::asked).orElse("");
        MatchFinding finding =
                new MatchFinding("words", asked, listing.primary().text(), score, "words in common");
        return new Match(listing, edition, score, best, List.of(finding), "Shares words with the listing.");
    }

    private static NameComparison compare(String asked, ListedName listed) {
        Set<String> left = words(asked);
        Set<String> right = words(listed.text());
        Set<String> both = new LinkedHashSet<>(left);
        both.retainAll(right);
        double score = left.isEmpty() ? 0 : (double) both.size() / Math.max(left.size(), right.size());
        List<TokenPair> pairs = both.stream()
                .map(word -> new TokenPair(word, word, TokenPair.Relation.SAME, 1, 1.0 / left.size()))
                .toList();
        return new NameComparison(asked, listed, score, pairs);
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
