package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the names of organisations, ships and aircraft. */
final class TradeReader implements Preparation.Reader {
    /** Forms of two letters that stand in front; others of two letters are forms at the end only. */
    private static final Set<String> IN_FRONT = Set.of("ao", "pt", "at");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Numerals numerals;

    TradeReader(Tokens tokens, Lexicon lexicon, Numerals numerals) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    @Override
    public List<Preparation.Placed> read(String written, List<Word> words) {
        List<Word> mended = words.stream()
                .map(word -> word.as(lexicon.mended(owner(written, word))))
                .toList();
        List<Preparation.Placed> parts = new ArrayList<>(words.size());
        int at = 0;
        while (at < mended.size()) {
            at += read(mended, at, parts);
        }
        return named(parts);
    }

    /** Without the English genitive: Bank's. */
    private static String owner(String written, Word word) {
        int length = word.end() - word.start();
        boolean genitive = length > 3
                && word.text().length() > 2
                && word.text().endsWith("s")
                && Words.apostrophe(written.charAt(word.end() - 2));
        return genitive ? word.text().substring(0, word.text().length() - 1) : word.text();
    }

    private int read(List<Word> words, int at, List<Preparation.Placed> parts) {
        int tens = tens(words, at);
        if (tens > 0) {
            parts.add(tokens.number(words.get(at).upTo(words.get(at + 1), ""), String.valueOf(tens)));
            return 2;
        }
        for (Lexicon.Entry entry : lexicon.at(words, at)) {
            if (counts(entry, words, at, parts.isEmpty())) {
                Word last = words.get(at + entry.words().size() - 1);
                parts.add(tokens.known(words.get(at).upTo(last, ""), entry.canonical(), entry.role(), entry.family()));
                return entry.words().size();
            }
        }
        parts.add(single(words, at, parts.isEmpty()));
        return 1;
    }

    /** Forty-four. */
    private int tens(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return -1;
        }
        int tens = numerals.word(words.get(at).text());
        int ones = numerals.word(words.get(at + 1).text());
        return tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10 ? tens + ones : -1;
    }

    private static boolean counts(Lexicon.Entry entry, List<Word> words, int at, boolean first) {
        boolean last = at + entry.words().size() >= words.size();
        return switch (entry.role()) {
            case LEGAL_FORM -> form(words, at, entry, first, last);
            case TITLE -> first && !last;
            case PARTICLE -> !(first && last);
            default -> true;
        };
    }

    private static boolean form(List<Word> words, int at, Lexicon.Entry entry, boolean first, boolean last) {
        String text = words.get(at).text();
        if (first && last) {
            return false;
        }
        if (entry.words().size() > 1 || text.length() > 2) {
            return true;
        }
        return first ? IN_FRONT.contains(text) : last || at + 2 >= words.size();
    }

    private Preparation.Placed single(List<Word> words, int at, boolean first) {
        Word word = words.get(at);
        Optional<String> digits = numerals.digits(word.text());
        if (digits.isPresent()) {
            return tokens.number(word, digits.get());
        }
        int value = numerals.word(word.text());
        if (value < 0 && !first) {
            value = numerals.roman(word.text());
        }
        return value >= 0 ? tokens.number(word, String.valueOf(value)) : tokens.name(word, false);
    }

    /** A name of nothing but forms and joining words is a name all the same. */
    private List<Preparation.Placed> named(List<Preparation.Placed> parts) {
        boolean named = parts.stream().anyMatch(part -> switch (part.token().role()) {
            case NAME, NUMBER, COMMON_WORD, PLACE, INITIAL -> true;
            case LEGAL_FORM, PARTICLE, TITLE -> false;
        });
        return named ? parts : parts.stream().map(this::asName).toList();
    }

    private Preparation.Placed asName(Preparation.Placed part) {
        return tokens.name(new Word(part.token().text(), part.start(), part.end()), false);
    }
}
