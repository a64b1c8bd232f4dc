package org.waybill.extraction.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a meaning each, found forward or backward; the longest one wins.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
    /**
     * A phrase found.
     *
     * @param from its first token
     * @param to the token after its last
     */
    public record Hit<T>(int from, int to, T meaning) {}

    private record Entry<T>(List<String> words, T meaning) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    /** Takes in one phrase; used while a table is read, never after. */
    public Phrases<T> add(String phrase, T meaning) {
        Entry<T> entry = new Entry<>(words(phrase), meaning);
        insert(byFirst, entry.words().get(0), entry);
        insert(byLast, entry.words().get(entry.words().size() - 1), entry);
        return this;
    }

    /** The longest phrase whose first token is this one. */
    public @Nullable Hit<T> startingAt(Tokens tokens, int index) {
        for (Entry<T> entry : byFirst.getOrDefault(tokens.word(index), List.of())) {
            if (matches(tokens, index, entry.words())) {
                return new Hit<>(index, index + entry.words().size(), entry.meaning());
            }
        }
        return null;
    }

    /** The longest phrase whose last token is this one. */
    public @Nullable Hit<T> endingAt(Tokens tokens, int index) {
        for (Entry<T> entry : byLast.getOrDefault(tokens.word(index), List.of())) {
            int from = index + 1 - entry.words().size();
            if (from >= 0 && matches(tokens, from, entry.words())) {
                return new Hit<>(from, index + 1, entry.meaning());
            }
        }
        return null;
    }

    /** The first words of all phrases. */
    public Set<String> firstWords() {
        return Set.copyOf(byFirst.keySet());
    }

    private static boolean matches(Tokens tokens, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.is(from + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static <T> void insert(Map<String, List<Entry<T>>> index, String key, Entry<T> entry) {
        List<Entry<T>> entries = index.computeIfAbsent(key, k -> new ArrayList<>());
        entries.add(entry);
        entries.sort(Comparator.comparingInt((Entry<T> e) -> e.words().size()).reversed());
    }

    private static List<String> words(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        return List.copyOf(words);
    }
}
