package org.waybill.bench.scripts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.screening.variant.LatinSounds;

/** Classes of spellings made without one script, judged by that script. */
final class ClassesBoard {
    private static final double ALIKE = 0.9;
    private static final int LEAST_BEARERS = 2;

    private final Map<String, TreeSet<String>> formsOfWord = new TreeMap<>();
    private final Map<String, TreeSet<String>> wordsOfForm = new TreeMap<>();
    private final Map<String, Integer> classOfWord = new HashMap<>();
    private final List<SpellingClasses.Spellings> classes;

    private ClassesBoard(List<Transliteration> rows, Transliteration.Sort held) {
        classes = SpellingClasses.of(
                rows.stream().filter(row -> row.sort() != held).toList());
        for (int at = 0; at < classes.size(); at++) {
            for (String word : classes.get(at).spellings()) {
                classOfWord.put(word, at);
            }
        }
        rows.stream()
                .filter(row -> row.sort() == held && row.bearers() >= LEAST_BEARERS)
                .forEach(this::hold);
    }

    private void hold(Transliteration row) {
        formsOfWord.computeIfAbsent(row.latin(), any -> new TreeSet<>()).add(row.foreign());
        wordsOfForm.computeIfAbsent(row.foreign(), any -> new TreeSet<>()).add(row.latin());
    }

    /** How pure and how complete the classes are where the script held back can tell. */
    static Board of(List<Transliteration> rows, Transliteration.Sort held) {
        ClassesBoard board = new ClassesBoard(rows, held);
        return new Board(
                "classes of spellings, judged by " + held.key(), List.of(board.pure(), board.complete()), List.of());
    }

    /** Of two words of a class that the script knows both, how many it can write alike. */
    private Measure pure() {
        int all = 0;
        int alike = 0;
        for (SpellingClasses.Spellings one : classes) {
            for (String[] pair : pairs(
                    one.spellings().stream().filter(formsOfWord::containsKey).toList())) {
                all++;
                alike += writtenAlike(pair) ? 1 : 0;
            }
        }
        return Measure.share("pairs of a class that share a form", alike, all);
    }

    private boolean writtenAlike(String... pair) {
        TreeSet<String> shared = new TreeSet<>(formsOfWord.getOrDefault(pair[0], new TreeSet<>()));
        shared.retainAll(formsOfWord.getOrDefault(pair[1], new TreeSet<>()));
        return !shared.isEmpty();
    }

    /** Of two words that sound alike and that the script writes alike, how many are in one class. */
    private Measure complete() {
        int all = 0;
        int together = 0;
        for (TreeSet<String> words : wordsOfForm.values()) {
            for (String[] pair : pairs(words)) {
                if (known(pair) && LatinSounds.standard().likeness(pair[0], pair[1]) >= ALIKE) {
                    all++;
                    together += Objects.equals(classOfWord.get(pair[0]), classOfWord.get(pair[1])) ? 1 : 0;
                }
            }
        }
        return Measure.share("pairs that share a form and sound alike in one class", together, all);
    }

    private boolean known(String... pair) {
        return classOfWord.containsKey(pair[0]) && classOfWord.containsKey(pair[1]);
    }

    private static List<String[]> pairs(Collection<String> words) {
        List<String> list = List.copyOf(words);
        List<String[]> pairs = new ArrayList<>();
        for (int one = 0; one < list.size(); one++) {
            for (int other = one + 1; other < list.size(); other++) {
                pairs.add(new String[] {list.get(one), list.get(other)});
            }
        }
        return pairs;
    }
}
