package org.waybill.screening.alignment;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.NameComparison;
import org.waybill.model.TokenPair;
import org.waybill.model.TokenPair.Relation;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.name.Token.Role;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** Compares names of one kind by the figures of the policy for that kind. */
final class Comparison {
    private final Alignment alignment;
    private final Ceiling ceiling;
    private final Weights weights;
    private final Order order;
    private final boolean acronyms;
    private final double acronym;
    private final double contradicted;
    private final double contradictedNumber;
    private final double contradictedForm;
    private final double numberLeftOut;
    private final double placeLeftOut;
    private final double omitted;
    private final double added;
    private final double familyLeftOut;
    private final double knownFamilyLeftOut;
    private final double doubt;
    private final double doubtOfPart;
    private final Amount amount;

    Comparison(Policy policy, Listing.Kind kind) {
        alignment = new Alignment(policy, kind);
        ceiling = new Ceiling(policy, kind);
        weights = new Weights(policy, kind);
        order = new Order(policy, kind);
        acronyms = kind == Listing.Kind.ORGANISATION;
        acronym = policy.figure(Rule.ACRONYM, kind);
        contradicted = policy.figure(Rule.CONTRADICTED, kind);
        contradictedNumber = policy.figure(Rule.CONTRADICTED_NUMBER, kind);
        contradictedForm = policy.figure(Rule.CONTRADICTED_FORM, kind);
        numberLeftOut = policy.figure(Rule.NUMBER_LEFT_OUT, kind);
        placeLeftOut = policy.figure(Rule.PLACE_LEFT_OUT, kind);
        omitted = policy.figure(Rule.OMITTED, kind);
        added = policy.figure(Rule.ADDED, kind);
        familyLeftOut = policy.figure(Rule.FAMILY_LEFT_OUT, kind);
        knownFamilyLeftOut = policy.figure(Rule.KNOWN_FAMILY_LEFT_OUT, kind);
        doubt = policy.figure(Rule.DOUBT, kind);
        doubtOfPart = policy.figure(Rule.DOUBT_OF_PART, kind);
        amount = new Amount(policy, kind);
    }

    double score(PreparedName asked, PreparedName listed, Scratch scratch) {
        alignment.compare(asked, listed, scratch);
        return met(asked, listed, scratch);
    }

    TokenSimilarity similarity() {
        return alignment.similarity();
    }

    Ceiling ceiling() {
        return ceiling;
    }

    /** The score where the scratch holds how like each two parts are. */
    double met(PreparedName asked, PreparedName listed, Scratch scratch) {
        alignment.meet(asked, listed, scratch);
        int lastAsked = weights.weigh(asked, scratch.asked);
        int lastListed = weights.weigh(listed, scratch.listed);
        Scratch.Accounts accounts = scratch.accounts;
        matched(scratch, accounts);
        if (accounts.matched == 0) {
            return byLetters(asked, listed, accounts);
        }
        leftOver(asked, listed, scratch, accounts);
        double family = Math.max(family(asked, scratch.asked, lastAsked), family(listed, scratch.listed, lastListed));
        double part = Math.min(1, accounts.contradicted + accounts.omitted + accounts.added + accounts.extra);
        accounts.whole = accounts.matched
                + contradicted * accounts.contradicted
                + omitted * accounts.omitted
                + added * accounts.added
                + accounts.extra
                + family
                + doubt
                + doubtOfPart * part
                + amount.doubt(asked, listed, scratch);
        accounts.order = order.kept(asked, scratch);
        accounts.score = Math.min(1, accounts.alike * accounts.order / accounts.whole);
        return accounts.score;
    }

    /** What it costs that the family name has no partner. */
    private double family(PreparedName name, Scratch.Side side, int last) {
        if (last < 0 || !side.open(last)) {
            return 0;
        }
        return name.family() >= 0 ? knownFamilyLeftOut : familyLeftOut;
    }

    private double byLetters(PreparedName asked, PreparedName listed, Scratch.Accounts accounts) {
        accounts.score = acronyms && (Acronyms.of(asked, listed) || Acronyms.of(listed, asked)) ? acronym : 0;
        return accounts.score;
    }

    /** A joined part counts once, at the mean of what both sides write. */
    private static void matched(Scratch scratch, Scratch.Accounts accounts) {
        accounts.matched = 0;
        accounts.alike = 0;
        count(scratch.asked, accounts);
        count(scratch.listed, accounts);
    }

    private static void count(Scratch.Side side, Scratch.Accounts accounts) {
        for (int i = 0; i < side.size; i++) {
            if (!side.open(i)) {
                accounts.matched += side.weight[i] / 2;
                accounts.alike += side.weight[i] / 2 * side.similarity[i];
            }
        }
    }

    private void leftOver(PreparedName asked, PreparedName listed, Scratch scratch, Scratch.Accounts accounts) {
        double onlyAsked = words(asked, scratch.asked, scratch.asked.plain);
        double onlyListed = words(listed, scratch.listed, scratch.listed.plain);
        double both = Math.min(onlyAsked, onlyListed);
        accounts.contradicted = both;
        accounts.added = beyond(asked, scratch.asked, onlyAsked, both) + rest(asked, scratch.asked);
        accounts.omitted = beyond(listed, scratch.listed, onlyListed, both) + rest(listed, scratch.listed);
        accounts.extra = apart(asked, listed, Role.LEGAL_FORM, contradictedForm, scratch)
                + numbers(asked, listed, scratch)
                + places(asked, listed, scratch);
    }

    /** What one name has beyond what contradicts, by its rarity. */
    private static double beyond(PreparedName name, Scratch.Side side, double plain, double both) {
        return plain <= both ? 0 : words(name, side, side.weight) * (plain - both) / plain;
    }

    /** The first of a series often goes without its number. */
    private double numbers(PreparedName asked, PreparedName listed, Scratch scratch) {
        double one = sum(asked, scratch.asked, Role.NUMBER);
        double other = sum(listed, scratch.listed, Role.NUMBER);
        if (one > 0 && other > 0) {
            return contradictedNumber * Math.min(one, other) + numberLeftOut * Math.abs(one - other);
        }
        return numberLeftOut * (beyondFirst(asked, scratch.asked) + beyondFirst(listed, scratch.listed));
    }

    private static double beyondFirst(PreparedName name, Scratch.Side side) {
        double sum = 0;
        for (int i = 0; i < side.size; i++) {
            Token token = name.tokens().get(i);
            sum += side.open(i) && token.role() == Role.NUMBER && !token.text().equals("1") ? side.weight[i] : 0;
        }
        return sum;
    }

    private double places(PreparedName asked, PreparedName listed, Scratch scratch) {
        double one = sum(asked, scratch.asked, Role.PLACE);
        double other = sum(listed, scratch.listed, Role.PLACE);
        double both = Math.min(one, other);
        return contradicted * both + placeLeftOut * (one + other - 2 * both);
    }

    private double apart(PreparedName asked, PreparedName listed, Role role, double factor, Scratch scratch) {
        double one = sum(asked, scratch.asked, role);
        double other = sum(listed, scratch.listed, role);
        double both = Math.min(one, other);
        return factor * both + added * (one - both) + omitted * (other - both);
    }

    private static double sum(PreparedName name, Scratch.Side side, Role role) {
        double sum = 0;
        for (int i = 0; i < side.size; i++) {
            sum += side.open(i) && name.tokens().get(i).role() == role ? side.weight[i] : 0;
        }
        return sum;
    }

    static boolean significant(Token token) {
        return switch (token.role()) {
            case NAME, INITIAL, COMMON_WORD -> true;
            case PLACE, NUMBER, LEGAL_FORM, PARTICLE, TITLE -> false;
        };
    }

    private static double words(PreparedName name, Scratch.Side side, double[] weights) {
        double sum = 0.5 * (name.tokens().size() - side.size);
        for (int i = 0; i < side.size; i++) {
            sum += side.open(i) && significant(name.tokens().get(i)) ? weights[i] : 0;
        }
        return sum;
    }

    private static double rest(PreparedName name, Scratch.Side side) {
        return sum(name, side, Role.PARTICLE) + sum(name, side, Role.TITLE);
    }

    NameComparison explain(PreparedName asked, PreparedName listed, ListedName name, Scratch scratch) {
        double score = score(asked, listed, scratch);
        if (scratch.accounts.matched == 0) {
            TokenPair whole = new TokenPair(
                    asked.written(), listed.written(), score > 0 ? Relation.INITIAL : Relation.CONTRADICTED, score, 1);
            return new NameComparison(asked.written(), name, score, List.of(whole));
        }
        return new NameComparison(asked.written(), name, score, pairs(asked, listed, scratch));
    }

    private List<TokenPair> pairs(PreparedName asked, PreparedName listed, Scratch scratch) {
        List<TokenPair> pairs = new ArrayList<>();
        for (int i = 0; i < scratch.asked.size; i++) {
            if (scratch.asked.open(i)) {
                pairs.add(single(asked, i, scratch.asked, Relation.ADDED, scratch));
            } else if (i == 0 || !sameGroup(scratch.asked, i)) {
                pairs.add(pair(asked, listed, i, scratch));
            }
        }
        for (int j = 0; j < scratch.listed.size; j++) {
            if (scratch.listed.open(j)) {
                pairs.add(single(listed, j, scratch.listed, Relation.OMITTED, scratch));
            }
        }
        return pairs;
    }

    private static boolean sameGroup(Scratch.Side side, int at) {
        return side.relation[at] == Relation.JOINED
                && side.relation[at - 1] == Relation.JOINED
                && side.partner[at] == side.partner[at - 1];
    }

    private static TokenPair pair(PreparedName asked, PreparedName listed, int i, Scratch scratch) {
        int j = scratch.asked.partner[i];
        int lastAsked = i;
        int lastListed = j;
        double weight = scratch.asked.weight[i] + scratch.listed.weight[j];
        while (lastAsked + 1 < scratch.asked.size && sameGroup(scratch.asked, lastAsked + 1)) {
            weight += scratch.asked.weight[++lastAsked];
        }
        while (lastListed + 1 < scratch.listed.size && sameGroup(scratch.listed, lastListed + 1)) {
            weight += scratch.listed.weight[++lastListed];
        }
        double share = weight / 2 * scratch.accounts.order / scratch.accounts.whole;
        return new TokenPair(
                asked.characters(i, lastAsked),
                listed.characters(j, lastListed),
                relation(asked, listed, i, j, scratch),
                scratch.asked.similarity[i],
                share);
    }

    /** What a table made one is the same only where it is written the same. */
    private static Relation relation(PreparedName asked, PreparedName listed, int i, int j, Scratch scratch) {
        Relation relation = scratch.asked.relation[i];
        boolean same = relation == Relation.SAME && !asked.foldedCharacters(i).equals(listed.foldedCharacters(j));
        return same ? Relation.VARIANT : relation;
    }

    private TokenPair single(PreparedName name, int at, Scratch.Side side, Relation relation, Scratch scratch) {
        boolean word = significant(name.tokens().get(at));
        boolean against = word && scratch.accounts.contradicted > 0;
        double factor = against ? contradicted / 2 : relation == Relation.ADDED ? added : omitted;
        double share = Math.min(1, factor * side.weight[at] * scratch.accounts.order / scratch.accounts.whole);
        String characters = name.characters(at);
        Relation what = against ? Relation.CONTRADICTED : relation;
        return relation == Relation.ADDED
                ? new TokenPair(characters, "", what, 0, share)
                : new TokenPair("", characters, what, 0, share);
    }
}
