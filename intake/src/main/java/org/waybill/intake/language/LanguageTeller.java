package org.waybill.intake.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.intake.reading.Table;

/**
 * Tells the language of a text by script, then by function words and letters, from {@code languages.csv}.
 *
 * <p>A script that only one language uses settles it. Otherwise each language's share of the words is its score; the
 * best must be high enough to be a text in that language, and clear of the next. Short or mixed texts stay unnamed.
 */
public final class LanguageTeller {
    /** The code for a text whose language is not told. */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE_CHARACTERS = 20_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200C]+");
    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_HITS = 3;
    /** Running text has a third of its words from such a list; headlines and tables about a tenth. */
    private static final double LOWEST_SCORE = 0.08;

    private static final double CLEAR_OF_NEXT = 1.2;
    /** A letter that only some languages write counts as this part of a function word. */
    private static final double LETTER_WEIGHT = 0.3;

    private record Profile(String code, Scripts.Script script, Set<String> words, Set<Integer> letters) {
        static Profile of(Table.Row row) {
            return new Profile(
                    row.get("code"),
                    Scripts.Script.valueOf(row.get("script").toUpperCase(Locale.ROOT)),
                    Set.copyOf(List.of(row.get("words").split(" "))),
                    row.get("letters").codePoints().boxed().collect(Collectors.toUnmodifiableSet()));
        }
    }

    private record Score(String code, double value, int hits) {}

    private static final List<Profile> PROFILES = Table.read(LanguageTeller.class, "languages.csv").rows().stream()
            .map(Profile::of)
            .toList();

    private LanguageTeller() {}

    /** ISO 639-1 code, or {@link #UNKNOWN}. */
    public static String tell(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        Scripts.Script script = Scripts.main(sample);
        List<Profile> candidates =
                PROFILES.stream().filter(profile -> profile.script == script).toList();
        if (candidates.size() == 1) {
            return candidates.get(0).code;
        }
        return candidates.isEmpty() ? UNKNOWN : best(candidates, sample.toLowerCase(Locale.ROOT));
    }

    private static String best(List<Profile> candidates, String sample) {
        List<String> words = words(sample);
        if (words.size() < FEWEST_WORDS) {
            return UNKNOWN;
        }
        Map<Integer, Integer> letters = letters(sample);
        List<Score> scores = candidates.stream()
                .map(profile -> score(profile, words, letters))
                .sorted(Comparator.comparingDouble(Score::value).reversed().thenComparing(Score::code))
                .toList();
        Score first = scores.get(0);
        boolean clear = first.value >= scores.get(1).value * CLEAR_OF_NEXT;
        return clear && first.value >= LOWEST_SCORE && first.hits >= FEWEST_HITS ? first.code : UNKNOWN;
    }

    private static Score score(Profile profile, List<String> words, Map<Integer, Integer> letters) {
        int hits = (int) words.stream().filter(profile.words::contains).count();
        int special = profile.letters.stream()
                .mapToInt(letter -> letters.getOrDefault(letter, 0))
                .sum();
        return new Score(profile.code, (hits + LETTER_WEIGHT * special) / words.size(), hits);
    }

    private static List<String> words(String sample) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(sample);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static Map<Integer, Integer> letters(String sample) {
        Map<Integer, Integer> counts = new HashMap<>();
        sample.codePoints().forEach(point -> counts.merge(point, 1, Integer::sum));
        return counts;
    }
}
