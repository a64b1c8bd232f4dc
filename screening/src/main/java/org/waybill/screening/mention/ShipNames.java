package org.waybill.screening.mention;

import java.util.Optional;
import org.waybill.model.Span;

/** Reads the name of a ship from a word on. */
final class ShipNames {
    static final int MOST_WORDS = 4;
    private static final int MOST_QUOTED = 6;

    private final Words words;
    private final ShipWords table;

    ShipNames(Words words, ShipWords table) {
        this.words = words;
        this.table = table;
    }

    /**
     * A name.
     *
     * @param first its first word
     * @param last its last
     * @param quoted whether it stands in quotation marks
     */
    record Name(int first, int last, boolean quoted) {
        int next() {
            return last + 1;
        }
    }

    Span span(Name name) {
        return words.over(name.first(), name.last());
    }

    /** The name that begins at a word, past an article. */
    Optional<Name> at(int word) {
        int first = words.lower(word).equals("the") ? word + 1 : word;
        if (first >= words.count()) {
            return Optional.empty();
        }
        Optional<Name> quoted = words.opens(first) ? quoted(first) : Optional.empty();
        return quoted.isPresent() ? quoted : plain(first);
    }

    private Optional<Name> quoted(int first) {
        if (!words.isCapital(first) && !words.startsWithDigit(first)) {
            return Optional.empty();
        }
        for (int last = first; last < Math.min(words.count(), first + MOST_QUOTED); last++) {
            if (words.closes(last)) {
                return Optional.of(new Name(first, last, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Name> plain(int first) {
        if (!words.isCapital(first) || table.refuses(words, first)) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < first + MOST_WORDS && goesOn(last + 1)) {
            last++;
        }
        return Optional.of(new Name(first, last, false));
    }

    private boolean goesOn(int word) {
        return words.follows(word)
                && (words.isCapital(word) || words.startsWithDigit(word))
                && !endsInGenitive(word - 1)
                && !table.refuses(words, word)
                && !table.is("prefix", words.word(word));
    }

    /** Whether a word can be part of a name that is read backwards from a number. */
    boolean isPart(int word) {
        return word >= 0
                && (words.isCapital(word) || words.startsWithDigit(word))
                && !isKind(word)
                && !table.refuses(words, word);
    }

    private boolean isKind(int word) {
        String lower = words.lower(word);
        return table.is("ship", lower)
                || table.is("ships", lower)
                || table.is("sort", lower)
                || table.is("prefix", words.word(word))
                || words.word(word).equals("IMO");
    }

    private boolean endsInGenitive(int word) {
        return words.word(word).length()
                < words.span(word).end() - words.span(word).start();
    }
}
