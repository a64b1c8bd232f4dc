package org.waybill.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Numeral;
import org.waybill.extraction.scan.Numerals;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;

/** Reads the number of a figure: digits, words, vague words, shares, multiples, with its unit. */
final class Cores {
    private static final BigDecimal LEAST_MONEY_POUNDS = new BigDecimal(1_000_000);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final Set<String> COMPARED = Set.of(
            "more",
            "higher",
            "larger",
            "bigger",
            "greater",
            "as",
            "the",
            "that",
            "last",
            "what",
            "its",
            "their",
            "less",
            "this",
            "pre",
            "previous",
            "current",
            "normal");

    private Cores() {}

    static @Nullable Core at(Tokens tokens, int index) {
        Numeral numeral = Numerals.at(tokens, index);
        Core money = numeral == null ? money(tokens, index) : null;
        if (money != null) {
            return money;
        }
        Core words = tokens.is(index, TokenKind.WORD) ? fixedWords(tokens, index) : null;
        boolean name = words == null && numeral != null && Names.holds(tokens, numeral);
        return words == null && !name ? number(tokens, numeral) : words;
    }

    /** The number that ends a range. */
    static @Nullable Core end(Tokens tokens, int index) {
        Numeral numeral = Numerals.at(tokens, index);
        Core money = numeral == null ? money(tokens, index) : null;
        boolean name = numeral != null && Names.holdsInRange(tokens, numeral);
        return money == null && !name ? number(tokens, numeral) : money;
    }

    private static @Nullable Core fixedWords(Tokens tokens, int index) {
        Phrases.Hit<Words.Band> vague = Words.VAGUE.startingAt(tokens, index);
        if (vague != null) {
            return vague(tokens, vague);
        }
        Phrases.Hit<BigDecimal> multiple = Words.MULTIPLES.startingAt(tokens, index);
        if (multiple != null) {
            return Core.fixed(index, multiple.to(), multiple.meaning(), Kind.MULTIPLE, "times", "multiple");
        }
        return share(tokens, index);
    }

    private static @Nullable Core share(Tokens tokens, int index) {
        Phrases.Hit<BigDecimal> share = Words.SHARES.startingAt(tokens, index);
        if (share == null || (Numerals.at(tokens, index) != null && tokens.is(index, "half"))) {
            return null;
        }
        Core part = partOfScale(tokens, index, share);
        if (part != null) {
            return part;
        }
        boolean compound = tokens.is(share.to(), "-") && tokens.glued(share.to());
        boolean ordinal =
                tokens.is(index - 1, "first") || tokens.is(index - 1, "second") || tokens.is(index - 1, "and");
        return compound || ordinal
                ? null
                : Core.fixed(index, share.to(), share.meaning(), Kind.SHARE, "percent", "share");
    }

    /** "A quarter of a million" is a number. */
    private static @Nullable Core partOfScale(Tokens tokens, int index, Phrases.Hit<BigDecimal> share) {
        int at = tokens.is(share.to(), "of") ? share.to() + 1 : share.to();
        Numeral whole = tokens.is(at - 1, "of") && tokens.is(at, "a") ? Numerals.at(tokens, at) : null;
        boolean scale = whole != null && !whole.inDigits() && whole.value().compareTo(THOUSAND) >= 0;
        return scale && whole != null
                ? withUnit(
                        tokens,
                        Core.fixed(
                                index,
                                whole.to(),
                                whole.value().multiply(share.meaning()).movePointLeft(2),
                                Kind.COUNT,
                                "",
                                "words"),
                        whole.to())
                : null;
    }

    private static Core vague(Tokens tokens, Phrases.Hit<Words.Band> hit) {
        boolean of = tokens.is(hit.to() - 1, "of");
        int to = of ? hit.to() - 1 : hit.to();
        Words.Band band = hit.meaning();
        String word = of ? band.phrase().substring(0, band.phrase().length() - " of".length()) : band.phrase();
        Core core =
                new Core(hit.from(), to, hit.from(), to, band.low(), band.high(), Kind.COUNT, "", word, "vague", null);
        return withUnit(tokens, core, of ? to + 1 : to);
    }

    private static @Nullable Core number(Tokens tokens, @Nullable Numeral numeral) {
        if (numeral == null) {
            return null;
        }
        Core ratio = ratio(tokens, numeral);
        return ratio == null ? withUnit(tokens, Core.of(numeral), numeral.to()) : ratio;
    }

    /** "Three out of four", "one in five". */
    private static @Nullable Core ratio(Tokens tokens, Numeral part) {
        boolean out = tokens.is(part.to(), "out") && tokens.is(part.to() + 1, "of");
        boolean in = tokens.is(part.to(), "in") && !part.inDigits();
        Numeral whole = out || in ? Numerals.at(tokens, part.to() + (out ? 2 : 1)) : null;
        if (whole == null
                || part.inDigits()
                || whole.inDigits()
                || whole.value().intValue() > 10) {
            return null;
        }
        BigDecimal percent =
                part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), 2, java.math.RoundingMode.HALF_UP);
        boolean share =
                part.value().compareTo(whole.value()) < 0 && part.value().signum() > 0;
        return share ? Core.fixed(part.from(), whole.to(), percent, Kind.SHARE, "percent", "ratio") : null;
    }

    private static @Nullable Core money(Tokens tokens, int index) {
        Phrases.Hit<String> sign = Words.MONEY_BEFORE.startingAt(tokens, index);
        Numeral numeral = sign == null ? null : Numerals.at(tokens, sign.to());
        if (sign == null || numeral == null || !tokens.is(sign.to(), TokenKind.NUMBER) || verb(tokens, index)) {
            return null;
        }
        Core core = Core.of(numeral).startingAt(index);
        return core.withUnit(afterDollars(tokens, numeral.to()), Kind.MONEY, sign.meaning());
    }

    /** "Try 5 times", "rub 2": codes that are words count only in capitals. */
    private static boolean verb(Tokens tokens, int index) {
        return (tokens.is(index, "try") || tokens.is(index, "rub")) && !tokens.capital(index);
    }

    private static int afterDollars(Tokens tokens, int index) {
        return tokens.is(index, "dollars") ? index + 1 : index;
    }

    /** The core with the unit that stands behind it, from the given token. */
    private static Core withUnit(Tokens tokens, Core core, int index) {
        boolean hyphen = tokens.hyphened(index - 1);
        int at = hyphen ? index + 1 : index;
        Phrases.Hit<String> money = Words.MONEY_AFTER.startingAt(tokens, at);
        if (money != null && !verb(tokens, at)) {
            return core.withUnit(money.to(), Kind.MONEY, money.meaning());
        }
        if (poundsOrWon(tokens, core, at)) {
            return core.withUnit(at + 1, Kind.MONEY, tokens.is(at, "won") ? "KRW" : "GBP");
        }
        Phrases.Hit<Words.Unit> unit = Words.UNITS.startingAt(tokens, at);
        if (unit != null) {
            return measured(tokens, core, unit, hyphen);
        }
        return times(tokens, hyphen ? compound(tokens, core, at) : extent(tokens, core, at));
    }

    private static boolean poundsOrWon(Tokens tokens, Core core, int index) {
        boolean word = tokens.is(index, "pounds") || tokens.is(index, "won");
        return word && core.low().compareTo(LEAST_MONEY_POUNDS) >= 0;
    }

    private static Core measured(Tokens tokens, Core core, Phrases.Hit<Words.Unit> unit, boolean hyphen) {
        Kind kind = unit.meaning().kind();
        if (kind == Kind.DURATION && old(tokens, unit.to())) {
            return core.withUnit(unit.to(), Kind.AGE, "years");
        }
        boolean tagged = hyphen && kind == Kind.AMOUNT;
        return core.withUnit(
                unit.to(), tagged ? Kind.MEASURE : kind, unit.meaning().name());
    }

    private static boolean old(Tokens tokens, int index) {
        return tokens.is(index, "old") || (tokens.is(index, "-") && tokens.is(index + 1, "old"));
    }

    /** 10-vehicle convoy, 2,000-strong force, 20-odd ships. */
    private static Core compound(Tokens tokens, Core core, int index) {
        boolean counting =
                switch (tokens.word(index)) {
                    case "strong", "odd", "plus", "ish", "some", "to" -> true;
                    default -> false;
                };
        boolean fold = tokens.is(index, "fold");
        if (fold) {
            return core.withUnit(index + 1, Kind.MULTIPLE, "times");
        }
        return counting || !tokens.is(index, TokenKind.WORD)
                ? core
                : core.withUnit(index + 1, Kind.ATTRIBUTE, tokens.word(index));
    }

    /** 500 m away. */
    private static Core extent(Tokens tokens, Core core, int index) {
        boolean metres = tokens.is(index, "m") && core.low().compareTo(THOUSAND) <= 0;
        return metres ? core.withUnit(index + 1, Kind.MEASURE, "m") : core;
    }

    private static Core times(Tokens tokens, Core core) {
        if (!tokens.is(core.to(), "times") || core.kind() != Kind.COUNT) {
            return core;
        }
        boolean compared = COMPARED.contains(tokens.word(core.to() + 1));
        return core.withUnit(core.to() + 1, compared ? Kind.MULTIPLE : Kind.COUNT, "times");
    }
}
