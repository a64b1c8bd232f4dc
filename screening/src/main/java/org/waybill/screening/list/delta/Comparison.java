package org.waybill.screening.list.delta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;

/** Compares two versions of one listing, part by part. */
final class Comparison {
    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    static List<Change> of(Listing before, Listing now) {
        Comparison comparison = new Comparison();
        comparison.differ(Change.About.KIND, List.of(before.kind()), List.of(now.kind()), Listing.Kind::key);
        comparison.differ(Change.About.NAME, before.names(), now.names(), Comparison::words);
        comparison.differ(Change.About.BIRTH, before.births(), now.births(), Object::toString);
        comparison.differ(Change.About.NUMBER, before.numbers(), now.numbers(), Comparison::words);
        comparison.differ(Change.About.FACT, before.facts(), now.facts(), Comparison::words);
        comparison.differ(Change.About.LISTED_ON, list(before.listedOn()), list(now.listedOn()), Object::toString);
        comparison.differ(Change.About.CHANGED_ON, list(before.changedOn()), list(now.changedOn()), Object::toString);
        comparison.order(before, now);
        return comparison.changes;
    }

    private static <T> List<T> list(Optional<T> one) {
        return one.stream().toList();
    }

    private <T> void differ(Change.About about, Collection<T> before, Collection<T> now, Function<T, String> words) {
        only(before, now).forEach(one -> changes.add(new Change(Change.Sign.REMOVED, about, words.apply(one))));
        only(now, before).forEach(one -> changes.add(new Change(Change.Sign.ADDED, about, words.apply(one))));
    }

    private static <T> Collection<T> only(Collection<T> these, Collection<T> notThose) {
        Collection<T> only = new LinkedHashSet<>(these);
        only.removeAll(new LinkedHashSet<>(notThose));
        return only;
    }

    /** The same parts in another order are another wording, and nothing to worry about. */
    private void order(Listing before, Listing now) {
        if (changes.isEmpty() && !before.equals(now)) {
            changes.add(new Change(Change.Sign.ADDED, Change.About.ORDER, "the same in another order"));
        }
    }

    private static String words(ListedName name) {
        String kind = name.kind() == ListedName.Kind.PRIMARY
                ? "primary name"
                : name.kind().key();
        return "\"" + name.text() + "\", " + (name.strength() == ListedName.Strength.WEAK ? "weak " : "") + kind;
    }

    private static String words(ListedNumber number) {
        return plain(number.kind().name()) + " " + number.value() + in(number.country());
    }

    private static String words(ListedFact fact) {
        String since = fact.from().map(from -> ", from " + from).orElse("");
        String until = fact.to().map(to -> ", until " + to).orElse("");
        return plain(fact.kind().name()) + " \"" + fact.value() + "\"" + in(fact.code()) + since + until;
    }

    private static String plain(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String in(String code) {
        return code.isEmpty() ? "" : " (" + code + ")";
    }
}
