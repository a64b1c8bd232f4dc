package org.waybill.bench.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.bench.rows.YamlRows;

/** When two names or two items are the same, by the words they share. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9/\\-]*");
    private static final Pattern BETWEEN_PARTIES = Pattern.compile("[;,/]| and ");
    private static final Table TABLE = YamlRows.own("same-words.yaml", Table.class);
    private static final Set<String> EMPTY = listed(TABLE.empty);
    private static final Set<String> UNDISTINCTIVE = listed(TABLE.undistinctive);
    private static final Map<String, String> CLASSES = TABLE.byWord();

    private record Row(
            @JsonProperty("words") String words,
            @JsonProperty("why") String why) {}

    private record Table(
            @JsonProperty("classes") List<Row> classes,
            @JsonProperty("empty") String empty,
            @JsonProperty("undistinctive") String undistinctive) {

        /** A class is named by a sign that no word can begin with. */
        Map<String, String> byWord() {
            Map<String, String> names = new HashMap<>();
            for (int i = 0; i < classes.size(); i++) {
                String name = "#" + i;
                listed(classes.get(i).words).forEach(word -> names.put(word, name));
            }
            return Map.copyOf(names);
        }
    }

    private Words() {}

    /** The words that carry content, in lower case. */
    public static Set<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !EMPTY.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether two texts share a word. */
    public static boolean share(String one, String other) {
        return meet(of(one), of(other));
    }

    /** Whether two lists of items share a word or a class of words. */
    public static boolean sameItems(Collection<String> some, Collection<String> others) {
        return meet(classes(some), classes(others));
    }

    /** Whether two names, or lists of names, have one in common; two absent ones are the same. */
    public static boolean sameParty(String one, String other) {
        Set<String> some = parties(one);
        Set<String> others = parties(other);
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() && others.isEmpty();
        }
        return meet(some, others) || meet(distinctive(one), distinctive(other));
    }

    /** The names in a list of names, in lower case. */
    public static Set<String> parties(String names) {
        return Stream.of(BETWEEN_PARTIES.split(names))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> distinctive(String names) {
        Set<String> words = of(names);
        words.removeAll(UNDISTINCTIVE);
        return words;
    }

    private static Set<String> classes(Collection<String> items) {
        return of(String.join(" ", items)).stream()
                .map(word -> CLASSES.getOrDefault(word, withoutPlural(word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutPlural(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == 's') {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    private static Set<String> listed(String words) {
        return Set.of(words.split(" ", -1));
    }
}
