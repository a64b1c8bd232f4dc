package org.waybill.bench.scripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waybill.bench.scripts.SpellingClasses.Spellings;
import org.waybill.screening.script.Piece;
import org.waybill.screening.script.Reading;
import org.waybill.screening.script.Transcriber;
import org.waybill.screening.variant.LatinSounds;
import org.waybill.screening.variant.SpelledSounds;

/**
 * The recipe of the derived tables: classes of spellings, and how well-known foreign forms read.
 *
 * <p>The same data gives the same bytes.
 */
public final class SpellingTables {
    /** A word that stands alone is only kept for its frequency; below this it counts as rare anyway. */
    private static final int LEAST_BEARERS_ALONE = 8;

    private static final int LEAST_BEARERS_OF_FORM = 3;
    private static final double LEAST_SHARE_OF_FORM = 0.5;
    /** Below it the rows of a form are slips: a city's name beside a person's. */
    private static final double LEAST_LIKE = 0.4;

    private static final String SOURCE = "# Derived from NETransliteration (COLING 2018; Wikidata), CC0 1.0, "
            + "by the command \"scripts --write-tables\" of the benches; not edited by hand.\n";

    private final List<Transliteration> rows;
    private final List<Spellings> classes;
    private final Transcriber letters = Transcriber.byLetters();

    /** Reads the data. */
    public static SpellingTables of(Path data) throws IOException {
        return new SpellingTables(Transliteration.read(data));
    }

    SpellingTables(List<Transliteration> rows) {
        this.rows = rows;
        this.classes = SpellingClasses.of(rows);
    }

    /** The tables by their paths below the resources of screening. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("variant/spellings.tsv", spellings());
        for (Transliteration.Sort sort : Transliteration.Sort.values()) {
            texts.put("script/readings-" + sort.key() + ".tsv", readings(sort));
        }
        return texts;
    }

    /** Writes the tables below a folder. */
    public void write(Path folder) throws IOException {
        for (Map.Entry<String, String> text : texts().entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }

    private String spellings() {
        return "# version 1\n" + SOURCE
                + "# One class of spellings a row, the most frequent first; a word that stands alone is there for its"
                + " bearers.\n"
                + "bearers\tspellings\n"
                + classes.stream()
                        .filter(one -> one.spellings().size() > 1 || one.bearers() >= LEAST_BEARERS_ALONE)
                        .map(one -> one.bearers() + "\t" + String.join(" ", one.spellings()) + "\n")
                        .collect(Collectors.joining());
    }

    private String readings(Transliteration.Sort sort) {
        Map<String, TreeSet<String>> forms = new TreeMap<>();
        readingOfForm(sort).forEach((form, latin) -> {
            if (useful(sort, form, latin)) {
                forms.computeIfAbsent(latin, any -> new TreeSet<>()).add(form);
            }
        });
        return "# version 1\n" + SOURCE
                + "# A Latin word and the forms that stand for it, where letter by letter they read otherwise.\n"
                + "latin\tforms\n"
                + forms.entrySet().stream()
                        .map(one -> one.getKey() + "\t" + String.join(" ", one.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    /** The first spelling of the class that most bearers of a form belong to. */
    private Map<String, String> readingOfForm(Transliteration.Sort sort) {
        Map<String, String> first = new HashMap<>();
        classes.forEach(one -> one.spellings()
                .forEach(latin -> first.put(latin, one.spellings().get(0))));
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        rows.stream().filter(row -> row.sort() == sort).forEach(row -> counts.computeIfAbsent(
                        row.foreign(), any -> new TreeMap<>())
                .merge(first.getOrDefault(row.latin(), row.latin()), row.bearers(), Integer::sum));
        Map<String, String> readings = new TreeMap<>();
        counts.forEach((form, latin) -> {
            Map.Entry<String, Integer> most = most(latin);
            int all = latin.values().stream().mapToInt(Integer::intValue).sum();
            if (most.getValue() >= LEAST_BEARERS_OF_FORM && most.getValue() >= LEAST_SHARE_OF_FORM * all) {
                readings.put(form, most.getKey());
            }
        });
        return readings;
    }

    private static Map.Entry<String, Integer> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> one) -> one.getValue())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
    }

    private boolean useful(Transliteration.Sort sort, String form, String latin) {
        double like = letters.read(form).stream()
                .mapToDouble(reading -> like(reading, latin))
                .max()
                .orElse(0);
        boolean vowelless = sort == Transliteration.Sort.ARABIC || sort == Transliteration.Sort.HEBREW;
        return form.length() > 1 && like >= LEAST_LIKE && (vowelless || !reads(form, latin));
    }

    /** Whether letter by letter the word reads so without the table. */
    private boolean reads(String form, String latin) {
        return letters.read(form).stream().anyMatch(reading -> reading.pieces().stream()
                .map(Piece::text)
                .collect(Collectors.joining())
                .equals(latin));
    }

    private static double like(Reading reading, String latin) {
        String joined = reading.pieces().stream().map(Piece::text).collect(Collectors.joining());
        boolean vowelless = reading.pieces().stream().anyMatch(Piece::vowelless);
        return vowelless
                ? SpelledSounds.standard().likeness(joined, latin)
                : LatinSounds.standard().likeness(joined, latin);
    }
}
