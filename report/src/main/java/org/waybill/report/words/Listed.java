package org.waybill.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.NameComparison;
import org.waybill.model.Party;
import org.waybill.model.Subject;
import org.waybill.model.TokenPair;

/** Records of lists in words. */
public final class Listed {
    private static final int MOST = 3;

    private Listed() {}

    /** "armed group". */
    public static String word(Party.Kind kind) {
        return kind.key().replace('_', ' ');
    }

    /** What sort of name a record bears: "its alias", "its former name". */
    public static String word(ListedName.Kind kind) {
        return switch (kind) {
            case PRIMARY -> "its name";
            case ALIAS -> "its alias";
            case FORMER -> "its former name";
        };
    }

    /** "0.93": two places, cut and not rounded, so that what reads 0.70 reaches a threshold of 0.70. */
    public static String score(double score) {
        long hundredths = (long) Math.floor(score * 100 + 1e-9);
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }

    /** "+0.12", "−0.30". */
    public static String points(double points) {
        return (points < 0 ? "\u2212" : "+") + String.format(Locale.ROOT, "%.2f", Math.abs(points));
    }

    /** What was asked beside the name: "flag RU, IMO 9179842"; empty where only a name was. */
    public static String asked(Subject subject) {
        List<String> asked = new ArrayList<>();
        String word = subject.kind() == Listing.Kind.VESSEL ? "flag " : "";
        subject.countries().forEach(code -> asked.add(word + Shown.party(code)));
        subject.numbers().forEach(number -> asked.add(number(number)));
        subject.births().forEach(birth -> asked.add("born " + birth));
        return String.join(", ", asked);
    }

    private static String number(ListedNumber number) {
        return number.kind().key().replace('_', ' ').toUpperCase(Locale.ROOT) + " " + Shown.phrase(number.value());
    }

    /** What tells a record from others: kind, numbers, flag or nationality, whom it is linked to, programmes. */
    public static List<String> traits(Listing listing) {
        List<String> traits = new ArrayList<>();
        traits.add(listing.kind().key());
        listing.numbers(ListedNumber.Kind.IMO).stream()
                .limit(MOST)
                .map(Listed::number)
                .forEach(traits::add);
        births(listing).ifPresent(traits::add);
        facts(listing, ListedFact.Kind.FLAG, "flag ").ifPresent(traits::add);
        facts(listing, ListedFact.Kind.NATIONALITY, "").ifPresent(traits::add);
        facts(listing, ListedFact.Kind.LINKED_TO, "linked to ").ifPresent(traits::add);
        facts(listing, ListedFact.Kind.PROGRAM, "").ifPresent(traits::add);
        return traits;
    }

    private static Optional<String> births(Listing listing) {
        List<String> births =
                listing.births().stream().limit(MOST).map(Object::toString).toList();
        return births.isEmpty() ? Optional.empty() : Optional.of("born " + String.join(" or ", births));
    }

    private static Optional<String> facts(Listing listing, ListedFact.Kind kind, String before) {
        List<String> values = listing.facts(kind).stream()
                .limit(MOST)
                .map(fact -> Shown.phrase(fact.value()))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(before + String.join(", ", values));
    }

    /** A list's own doubt about an alias is the first thing that whoever decides must know. */
    public static String as(Listing listing, NameComparison name) {
        ListedName compared = name.listed();
        boolean weak = compared.strength() == ListedName.Strength.WEAK;
        String doubt = weak ? ", which the list itself calls weak" : "";
        return compared.equals(listing.primary()) && !weak
                ? ""
                : "as " + word(compared.kind()) + " \u201c" + Shown.text(compared.text()) + "\u201d" + doubt;
    }

    /**
     * A ship's name is borne by many hulls; only a number names one. Empty where that is no matter.
     *
     * @param ships how many listed ships are like it
     */
    public static String hulls(Subject subject, long ships) {
        if (subject.kind() != Listing.Kind.VESSEL || !subject.numbers().isEmpty() || ships == 0) {
            return "";
        }
        return Counted.capital(Counted.prose(ships, "listed ship bears", "listed ships bear"))
                + " a name like this one. The documents give no number, so which hull is meant is not known.";
    }

    /** How two parts of names stand to each other. */
    public static String relation(TokenPair.Relation relation) {
        return switch (relation) {
            case SAME -> "the same letters";
            case VARIANT -> "spellings of one name";
            case NICKNAME -> "a short form";
            case SPELLING -> "a few letters apart";
            case SOUND -> "the same consonants";
            case INITIAL -> "an initial";
            case JOINED -> "written as one word";
            case COMPATIBLE -> "legal forms that fit";
            case OMITTED -> "only in the list";
            case ADDED -> "only in the documents";
            case CONTRADICTED -> "differ";
        };
    }
}
