package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the names of persons. */
final class PersonReader implements Preparation.Reader {
    /** Longer stretches before a comma are no family name. */
    private static final int LONGEST_FAMILY = 5;

    /** What stands behind a name without being one; elsewhere it may be a name. */
    private static final Set<String> BEHIND = Set.of("jr", "ltd", "dr");
    /** Titles that stand on either side of a name. */
    private static final Set<String> AROUND = Set.of("mr");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Numerals numerals;

    PersonReader(Tokens tokens, Lexicon lexicon, Numerals numerals) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    @Override
    public List<Preparation.Placed> read(String written, List<Word> words) {
        List<Preparation.Placed> parts = new ArrayList<>(words.size());
        List<Word> apart = Compounds.apart(Initials.apart(written, inReadingOrder(written, words)));
        int at = 0;
        while (at < apart.size()) {
            at += read(apart, at, parts);
        }
        return named(parts);
    }

    @Override
    public int family(String written, List<Word> words) {
        int first = beforeComma(written, words);
        if (first == 0) {
            return -1;
        }
        List<Word> given = words.subList(first, words.size());
        return readPlain(written, given).size();
    }

    private List<Preparation.Placed> readPlain(String written, List<Word> words) {
        List<Preparation.Placed> parts = new ArrayList<>();
        List<Word> apart = Compounds.apart(Initials.apart(written, words));
        for (int at = 0; at < apart.size(); ) {
            at += read(apart, at, parts);
        }
        return parts;
    }

    /** The family name last: what a comma sets apart in front comes behind. */
    private List<Word> inReadingOrder(String written, List<Word> words) {
        int first = beforeComma(written, words);
        if (first == 0) {
            return words;
        }
        List<Word> ordered = new ArrayList<>(words.subList(first, words.size()));
        ordered.addAll(words.subList(0, first));
        return ordered;
    }

    private int beforeComma(String written, List<Word> words) {
        int comma = written.indexOf(',');
        int first = 0;
        while (comma >= 0 && first < words.size() && words.get(first).start() < comma) {
            first++;
        }
        boolean apart = first > 0 && first <= LONGEST_FAMILY && first < words.size();
        return apart && !allTitles(words.subList(first, words.size())) ? first : 0;
    }

    private boolean allTitles(List<Word> words) {
        for (Word word : words) {
            if (lexicon.at(List.of(word), 0).stream().noneMatch(entry -> entry.role() == Token.Role.TITLE)) {
                return false;
            }
        }
        return true;
    }

    private int read(List<Word> words, int at, List<Preparation.Placed> parts) {
        for (Lexicon.Entry entry : lexicon.at(words, at)) {
            if (counts(entry, words, at, parts)) {
                Word last = words.get(at + entry.words().size() - 1);
                parts.add(tokens.known(words.get(at).upTo(last, ""), entry.canonical(), entry.role(), -1));
                return entry.words().size();
            }
        }
        parts.add(single(words, at, parts.isEmpty()));
        return 1;
    }

    private Preparation.Placed single(List<Word> words, int at, boolean first) {
        Word word = words.get(at);
        Optional<String> digits = numerals.digits(word.text());
        if (digits.isPresent()) {
            return tokens.number(word, digits.get());
        }
        boolean last = at == words.size() - 1;
        if (last && !first && word.text().matches("iii?|iv")) {
            return tokens.number(word, String.valueOf(numerals.roman(word.text())));
        }
        return word.text().length() == 1
                ? tokens.initial(word)
                : tokens.name(word.as(Digits.asLetters(word.text())), true);
    }

    private static boolean counts(Lexicon.Entry entry, List<Word> words, int at, List<Preparation.Placed> before) {
        int next = at + entry.words().size();
        boolean last = next >= words.size();
        String text = words.get(at).text();
        if (entry.role() == Token.Role.TITLE) {
            return title(entry.canonical(), text, last, before.isEmpty());
        }
        if (entry.canonical().equals("na")) {
            return true;
        }
        if (last) {
            return false;
        }
        if (entry.canonical().equals("al")) {
            return article(text, words.get(next).text());
        }
        return !(text.equals("ben") && before.isEmpty());
    }

    private static boolean title(String canonical, String text, boolean last, boolean first) {
        if (AROUND.contains(canonical)) {
            return !last || !first;
        }
        return BEHIND.contains(canonical) ? (last && !first) || text.equals("dr") : !last;
    }

    /** The article stands plain, or its last letter is the first of the next word, or the word is one of those of faith. */
    private static boolean article(String text, String next) {
        return text.equals("al")
                || text.equals("el")
                || next.charAt(0) == text.charAt(text.length() - 1)
                || next.equals("din");
    }

    /** A name of nothing but titles or particles is a name all the same. */
    private List<Preparation.Placed> named(List<Preparation.Placed> parts) {
        boolean named = parts.stream()
                .anyMatch(part ->
                        part.token().role() == Token.Role.NAME || part.token().role() == Token.Role.NUMBER);
        if (named || parts.isEmpty()) {
            return parts;
        }
        return parts.stream().map(this::asName).toList();
    }

    private Preparation.Placed asName(Preparation.Placed part) {
        return part.token().role() == Token.Role.INITIAL
                ? part
                : tokens.name(new Word(part.token().text(), part.start(), part.end()), true);
    }
}
