package org.waybill.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.Period.Relation;

/** Reads expressions from left to right: a preposition, a mention, and the other end where there is one. */
final class Drafts {
    private static final int EVENT_WORDS = 9;
    private static final int WORDS_BEFORE_END = 3;
    private static final int FILLERS = 3;
    /** "before dawn on Sunday" was on Sunday. */
    private static final Set<String> HOURS =
            Set.of("dawn", "daybreak", "sunrise", "noon", "midday", "dusk", "sunset", "nightfall", "dark", "midnight");

    private final Tokens tokens;
    private final List<Draft> found = new ArrayList<>();

    private Drafts(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Draft> of(Tokens tokens) {
        Drafts reader = new Drafts(tokens);
        int index = 0;
        while (index < tokens.size()) {
            index = reader.step(index);
        }
        return List.copyOf(reader.found);
    }

    private int step(int index) {
        Draft draft = at(index);
        if (draft == null) {
            return index + 1;
        }
        found.add(draft);
        return list(draft);
    }

    private @Nullable Draft at(int index) {
        Phrases.Hit<Bond> bond = Bond.startingAt(tokens, index);
        Mention part = bond == null ? null : Mentions.at(tokens, index, false);
        if (bond == null || (part != null && part.to() > bond.to())) {
            Mention mention = bond == null ? Mentions.at(tokens, index, false) : part;
            return mention == null ? null : ranged(index, Bond.NONE, mention);
        }
        Mention mention = Mentions.at(tokens, afterFillers(bond.to()), true);
        if (mention == null) {
            mention = Mentions.at(tokens, bond.to(), true);
        }
        if (mention == null && bond.meaning().ranging()) {
            mention = now(bond.to());
        }
        return mention == null ? ofEvent(bond) : ranged(index, bond.meaning(), mention);
    }

    private int afterFillers(int index) {
        int at = index;
        for (int step = 0; step < FILLERS && filler(at); step++) {
            at++;
        }
        return at;
    }

    private boolean filler(int index) {
        return switch (tokens.word(index)) {
            case "the",
                    "about",
                    "around",
                    "approximately",
                    "roughly",
                    "at",
                    "least",
                    "sometime",
                    "only",
                    "just",
                    "its" -> true;
            case "as" -> tokens.is(index + 1, "early") || tokens.is(index + 1, "late");
            default -> false;
        };
    }

    /** "Since its coup in 2021", "before Kim set out on September 10": the date of an event is a boundary; "two years after it began in 2023" is two years on. */
    private @Nullable Draft ofEvent(Phrases.Hit<Bond> bond) {
        if (!bond.meaning().event() || HOURS.contains(tokens.word(bond.to()))) {
            return null;
        }
        boolean counted = bond.meaning().strict() && Units.of(tokens.word(bond.from() - 1)) != null;
        for (int at = bond.to(); at < bond.to() + EVENT_WORDS && word(at); at++) {
            Mention mention = eventDate(at);
            if (mention != null) {
                if (counted) {
                    return Counts.fromEvent(tokens, bond.from(), bond.meaning(), mention);
                }
                Bond inside = bond.meaning().withinEvent();
                return new Draft(bond.from(), mention.to(), inside, mention, null);
            }
        }
        return null;
    }

    private @Nullable Mention eventDate(int index) {
        Phrases.Hit<Bond> inner = Bond.startingAt(tokens, index);
        boolean dated =
                tokens.is(index, "of") || (inner != null && inner.meaning().places());
        int at = inner == null ? index + 1 : inner.to();
        if (dated) {
            return Mentions.at(tokens, afterFillers(at), true);
        }
        Mention mention = tokens.is(index, "the") ? null : Mentions.at(tokens, index, false);
        boolean attributive = mention != null && Mentions.attributive(tokens, index, mention);
        boolean pointed = mention != null && mention.rule().endsWith("pointed");
        return pointed || (attributive && mention != null && mention.calendar()) ? mention : null;
    }

    private boolean word(int index) {
        return tokens.is(index, TokenKind.WORD)
                || tokens.is(index, TokenKind.NUMBER)
                || tokens.is(index, "-")
                || tokens.is(index, "'");
    }

    private Draft ranged(int from, Bond bond, Mention first) {
        int link = link(bond, first.to());
        Mention second = link < 0 ? null : end(link + 1, first, tokens.word(link));
        return second == null
                ? alone(from, bond, first)
                : new Draft(from, second.to(), range(bond, tokens.word(link)), first, second);
    }

    private Draft alone(int from, Bond bond, Mention first) {
        boolean onward =
                tokens.is(first.to(), "onward") || tokens.is(first.to(), "onwards") || tokens.is(first.to(), "on");
        return bond.word().equals("from") && onward
                ? new Draft(from, first.to() + 1, bond.onward(), first, null)
                : new Draft(from, first.to(), bond, first, null);
    }

    /** "As early as July or August" stays since; everything else with two ends is between. */
    private static Bond range(Bond bond, String link) {
        return link.equals("or") ? bond : new Bond(bond.word(), Relation.BETWEEN, false, false);
    }

    /** The token that joins the two ends, or -1. */
    private int link(Bond bond, int index) {
        int reach = bond.ranging() ? WORDS_BEFORE_END : 0;
        for (int at = index; at <= index + reach; at++) {
            if (links(bond, at)) {
                return at;
            }
            if (!tokens.is(at, TokenKind.WORD)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean links(Bond bond, int index) {
        return switch (tokens.word(index)) {
            case "-", "to", "through", "until", "till" -> true;
            case "and" -> bond.word().equals("between");
            case "or" -> true;
            default -> false;
        };
    }

    private @Nullable Mention end(int index, Mention first, String link) {
        int at = afterFillers(index);
        Mention day = Dates.dayOf(tokens, at, first);
        if (day != null && !noun(day)) {
            return day;
        }
        Mention second = Mentions.at(tokens, at, true);
        if (second == null && !link.equals("or")) {
            second = now(at);
        }
        second = second == null ? shortYear(at, first) : second;
        boolean fits = second != null && (!link.equals("or") || alternative(first, second));
        return fits ? second : null;
    }

    private boolean noun(Mention day) {
        return tokens.pluralNoun(day.to());
    }

    private static boolean alternative(Mention first, Mention second) {
        return first.precision() == second.precision() && first.calendar() && second.calendar();
    }

    private @Nullable Mention now(int index) {
        return switch (tokens.word(index)) {
            case "now", "present", "recently", "date" ->
                Mention.of(
                        index,
                        index + 1,
                        Precision.DAY,
                        "now",
                        reference -> reference.published() == null ? null : Stretch.of(reference.published()));
            default -> null;
        };
    }

    /** The 24 of 2023-24. */
    private @Nullable Mention shortYear(int index, Mention first) {
        int year = Years.digits(tokens, first.from());
        int end = tokens.word(index).length() == 2 ? tokens.small(index) : -1;
        boolean shortened = year > 0 && first.rule().equals("year") && tokens.glued(index) && end > year % 100;
        return shortened
                ? Years.mention(index, index + 1, YearSource.fixed(year / 100 * 100 + end), "year.short")
                : null;
    }

    /** The further days of "Jan. 2, 4 and 6": each a draft of its own. */
    private int list(Draft draft) {
        Draft last = draft;
        while (last.second() == null && (tokens.is(last.to(), ",") || tokens.is(last.to(), "and"))) {
            int at = tokens.is(last.to(), ",") && tokens.is(last.to() + 1, "and") ? last.to() + 2 : last.to() + 1;
            Mention day = Dates.dayOf(tokens, at, last.first());
            if (day == null || counted(day)) {
                break;
            }
            last = new Draft(day.from(), day.to(), Bond.NONE, day, null);
            found.add(last);
        }
        return last.to();
    }

    /** "On Jan. 2 and 12 people died": a noun or verb behind the number makes it a count. */
    private boolean counted(Mention day) {
        boolean counting = tokens.is(day.to(), TokenKind.WORD) && !Triggers.preposition(tokens.word(day.to()));
        return counting && CalendarWords.month(tokens, day.to()) == 0;
    }

    /** Whether the two stand in one list, so that a year given once serves both. */
    static boolean listed(Tokens tokens, Draft before, Draft after) {
        int at = before.to();
        while (at < after.from() && at < before.to() + 3) {
            if (!tokens.is(at, ",") && !tokens.is(at, "and") && !tokens.is(at, "or")) {
                return false;
            }
            at++;
        }
        return at == after.from() && at > before.to() && before.listable() && after.listable();
    }
}
