package org.waybill.corroboration.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All phrases that the tables know, and what each stands for. */
final class Lexicon {
    /** Longer than any phrase of the tables; phrases are tried from here downwards. */
    private static final int LONGEST = 12;

    private final Names names;
    private final Map<String, List<Mention>> phrases = new HashMap<>();

    Lexicon(Names names) {
        this.names = names;
    }

    Names names() {
        return names;
    }

    /** Adds a phrase as a table writes it. */
    void add(String phrase, Mention mention) {
        List<Mention> all = phrases.computeIfAbsent(names.fold(phrase), key -> new ArrayList<>(1));
        if (!all.contains(mention)) {
            all.add(mention);
            all.sort(Comparator.comparing(Mention::sort));
        }
    }

    /** What a whole name stands for, of one sort. */
    Optional<Mention> whole(String name, Mention.Sort sort) {
        return all(name, sort).stream().findFirst();
    }

    /** Whether a name is written like a common noun and is one: "diplomat" is no magazine. */
    boolean isCommon(String name) {
        List<Names.Token> words = names.tokens(name);
        return !words.isEmpty()
                && !words.get(0).capital()
                && whole(name, Mention.Sort.WORD).isPresent();
    }

    /** All that a whole name may stand for, of one sort, in the order of its table. */
    List<Mention> all(String name, Mention.Sort sort) {
        return phrases.getOrDefault(names.fold(name), List.of()).stream()
                .filter(mention -> mention.sort() == sort)
                .toList();
    }

    /**
     * One step through a description.
     *
     * @param words the words it takes, at least one
     * @param mention what they stand for; empty where no table knows them
     */
    record Part(List<Names.Token> words, Optional<Mention> mention) {
        boolean is(Mention.Sort sort) {
            return mention.filter(one -> one.sort() == sort).isPresent();
        }

        boolean isWord(String list) {
            return mention.filter(
                            one -> one.sort() == Mention.Sort.WORD && one.key().equals(list))
                    .isPresent();
        }
    }

    /** The longest phrases from left to right. */
    List<Part> parts(String description) {
        List<Names.Token> tokens = names.tokens(description);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Part part = longest(tokens, at);
            parts.add(part);
            at += part.words.size();
        }
        return parts;
    }

    private Part longest(List<Names.Token> tokens, int at) {
        for (int end = Math.min(tokens.size(), at + LONGEST); end > at; end--) {
            List<Names.Token> words = tokens.subList(at, end);
            Optional<Mention> mention = at(words);
            if (mention.isPresent()) {
                return new Part(words, mention);
            }
        }
        return new Part(tokens.subList(at, at + 1), Optional.empty());
    }

    /** Names of bodies and people are written like names, else "the times" would be a newspaper. */
    private Optional<Mention> at(List<Names.Token> words) {
        boolean capital = words.get(0).capital();
        return phrases.getOrDefault(Names.join(words), List.of()).stream()
                .filter(mention -> capital || !mention.isName())
                .findFirst();
    }
}
