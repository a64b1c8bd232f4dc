package org.waybill.bench.scripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waybill.screening.variant.LatinSounds;

/**
 * Classes of Latin spellings of one name, from what foreign forms they share.
 *
 * <p>The words are taken from the most frequent to the rarest. Each joins the class with which it shares most foreign
 * forms and whose <em>first</em> word it sounds like, or founds one. Only the first word is compared, so that classes
 * cannot chain from Ali over Aly to Eli.
 */
final class SpellingClasses {
    /** Judged on a script that was held back: below it classes begin to mix names. */
    private static final double LEAST_SHARED = 0.3;

    private static final double LEAST_LIKE = 0.84;
    /** In short words one letter makes another name. */
    private static final double LEAST_LIKE_SHORT = 0.93;

    private static final int SHORT = 4;
    /** A word seen once may be a slip of whoever filled in the data. */
    private static final double LEAST_SHARED_ONCE = 0.5;

    private static final double LEAST_LIKE_ONCE = 0.9;

    private final Map<String, Word> words = new TreeMap<>();
    private final Map<String, List<Group>> groupsOfForm = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    private record Word(String latin, Forms forms) {}

    /** A class while it grows. */
    private static final class Group {
        private final List<Word> words = new ArrayList<>();
        private final Forms forms = new Forms();

        List<Word> words() {
            return words;
        }

        Forms forms() {
            return forms;
        }
    }

    /**
     * One class.
     *
     * @param bearers of all its spellings together
     * @param spellings the most frequent first
     */
    record Spellings(int bearers, List<String> spellings) {
        Spellings {
            spellings = List.copyOf(spellings);
        }
    }

    private SpellingClasses() {}

    /** All classes, those of one word too, the most frequent first. */
    static List<Spellings> of(List<Transliteration> rows) {
        SpellingClasses classes = new SpellingClasses();
        rows.forEach(classes::add);
        classes.words.values().stream()
                .sorted(Comparator.comparingInt((Word word) -> -word.forms().bearers())
                        .thenComparing(Word::latin))
                .forEach(classes::place);
        return classes.groups.stream()
                .map(SpellingClasses::finished)
                .sorted(Comparator.comparingInt((Spellings one) -> -one.bearers())
                        .thenComparing(one -> one.spellings().get(0)))
                .toList();
    }

    private static Spellings finished(Group group) {
        return new Spellings(
                group.forms().bearers(), group.words().stream().map(Word::latin).toList());
    }

    private void add(Transliteration row) {
        words.computeIfAbsent(row.latin(), latin -> new Word(latin, new Forms()))
                .forms()
                .add(row.sort(), row.foreign(), row.bearers());
    }

    private void place(Word word) {
        Group best = null;
        double most = 0;
        for (Group group : near(word)) {
            double fit = fit(word, group);
            if (fit > most) {
                most = fit;
                best = group;
            }
        }
        if (best == null) {
            best = new Group();
            groups.add(best);
        }
        join(word, best);
    }

    private Set<Group> near(Word word) {
        Set<Group> near = new LinkedHashSet<>();
        for (String form : word.forms().names()) {
            near.addAll(groupsOfForm.getOrDefault(form, List.of()));
        }
        return near;
    }

    /** How well a word fits a class; 0 where it does not. */
    private static double fit(Word word, Group group) {
        double shared = word.forms().shared(group.forms());
        boolean once = word.forms().bearers() == 1;
        if (shared < (once ? LEAST_SHARED_ONCE : LEAST_SHARED)) {
            return 0;
        }
        String first = group.words().get(0).latin();
        double like = LatinSounds.standard().likeness(word.latin(), first);
        return like >= leastLike(word, first, once) ? shared * like : 0;
    }

    private static double leastLike(Word word, String first, boolean once) {
        if (Math.min(word.latin().length(), first.length()) <= SHORT) {
            return LEAST_LIKE_SHORT;
        }
        return once ? LEAST_LIKE_ONCE : LEAST_LIKE;
    }

    private void join(Word word, Group group) {
        group.words().add(word);
        for (String form : group.forms().addAll(word.forms())) {
            groupsOfForm.computeIfAbsent(form, any -> new ArrayList<>()).add(group);
        }
    }
}
