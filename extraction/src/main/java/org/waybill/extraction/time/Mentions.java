package org.waybill.extraction.time;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;

/** Asks each kind of mention in turn; the order settles what words with two readings mean. */
final class Mentions {
    /** Parts before dates, since "late October" starts with a part; digits before names, since they are unmistakable. */
    private static final List<BiFunction<Tokens, Integer, @Nullable Mention>> READERS = List.of(
            NumericDates::at,
            PartsOf::at,
            Dates::at,
            Seasons::at,
            Weekdays::at,
            Counts::at,
            Relatives::at,
            Echoes::at,
            Anchored::at);

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their", "this", "s");

    private Mentions() {}

    /** The mention that starts at this token, its article left out. */
    static @Nullable Mention at(Tokens tokens, int index, boolean expected) {
        if (!promising(tokens, index)) {
            return null;
        }
        for (BiFunction<Tokens, Integer, @Nullable Mention> reader : READERS) {
            Mention mention = reader.apply(tokens, index);
            if (mention != null) {
                return mention;
            }
        }
        return Years.alone(tokens, index, expected);
    }

    /** Articles open a mention only before another word that does: they are too common to be tried each time. */
    private static boolean promising(Tokens tokens, int index) {
        if (tokens.is(index, TokenKind.MARK) || !Triggers.opens(tokens.word(index))) {
            return false;
        }
        String next = tokens.word(index + 1);
        return switch (tokens.word(index)) {
            case "the", "that" -> Triggers.opens(next) || Units.of(next) != null || Echoes.noun(next);
            case "a", "an" -> Units.of(next) != null || Triggers.opens(next);
            default -> true;
        };
    }

    /** Whether the expression from this token to the mention's end stands before a noun and so dates that. */
    static boolean attributive(Tokens tokens, int from, Mention mention) {
        if (tokens.is(mention.to(), "'")) {
            return true;
        }
        boolean determined = DETERMINERS.contains(tokens.word(from - 1));
        boolean named = mention.calendar() || mention.precision() == Precision.YEAR;
        boolean year = mention.precision() == Precision.YEAR;
        return determined && named && nounAt(tokens, mention.to(), year);
    }

    private static boolean nounAt(Tokens tokens, int index, boolean nameToo) {
        return tokens.is(index, TokenKind.WORD)
                && (nameToo || !tokens.capital(index))
                && !Triggers.function(tokens.word(index));
    }
}
