package org.waybill.parsing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the model's lemmas fit to be read.
 *
 * <p>The model was trained on lemmas in which numbers are folded away and some inflected verbs stand for themselves:
 * "provided" for "provide". It must go on seeing those; whoever reads the tree should not.
 */
final class LemmaRepair {
    /** What an ending hides: the ending, and what may stand in its place, the likeliest first. */
    private record Ending(List<String> tags, String ending, List<String> bases, boolean undouble) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending(List.of("VBD", "VBN"), "ied", List.of("y"), false),
            new Ending(List.of("VBD", "VBN"), "ed", List.of("e", ""), true),
            new Ending(List.of("VBG"), "ing", List.of("", "e"), true),
            new Ending(List.of("VBZ", "NNS"), "ies", List.of("y"), false),
            new Ending(List.of("VBZ", "NNS"), "es", List.of("e", ""), false),
            new Ending(List.of("VBZ", "NNS"), "s", List.of(""), false));

    /** Shorter stems are rather whole words: "bed" is not the past of "be". */
    private static final int SHORTEST_STEM = 3;

    private final Inflection inflection;
    private final Lexicon lexicon;

    LemmaRepair(Inflection inflection, Lexicon lexicon) {
        this.inflection = inflection;
        this.lexicon = lexicon;
    }

    /**
     * The lemma to show.
     *
     * @param form as it stands in the text
     * @param lemma as the model sees it
     */
    String repair(String form, String tag, String lemma) {
        String lower = lower(form);
        if (hasDigit(lower)) {
            return number(lower, tag);
        } else if (isPluralOfCapitals(form, tag)) {
            return lower.substring(0, lower.length() - 1);
        }
        boolean isFolded = lemma.startsWith("#");
        boolean isUninflected = lemma.equals(lower) && !isBase(lower, tag);
        return isFolded || isUninflected ? uninflect(lower, tag) : lemma;
    }

    /** "UAVs". */
    private static boolean isPluralOfCapitals(String form, String tag) {
        int last = form.length() - 1;
        return isPlural(tag)
                && last > 1
                && form.charAt(last) == 's'
                && form.chars().limit(last).allMatch(c -> Characters.isUpper((char) c));
    }

    private static boolean isPlural(String tag) {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    private static String lower(String form) {
        StringBuilder lower = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            lower.append(Characters.lower(Characters.fold(form.charAt(i))));
        }
        // Currency signs are folded for the model only.
        return form.length() == 1 && Characters.isCurrency(form.charAt(0)) ? form : lower.toString();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> Characters.isDigit((char) c));
    }

    /** Numbers as written; the plural of a type such as "Shahed-136s", which is often tagged a name, without its s. */
    private static String number(String lower, String tag) {
        int last = lower.length() - 1;
        boolean isType = tag.startsWith("NN")
                && last > 0
                && lower.charAt(last) == 's'
                && Characters.isDigit(lower.charAt(last - 1))
                && Characters.isLetter(lower.charAt(0));
        return isType ? lower.substring(0, last) : lower;
    }

    /** Words such as "put" and "series" are their own lemma in every form. */
    private boolean isBase(String lower, String tag) {
        boolean mayBePast = tag.startsWith("VB") && lower.endsWith("ed");
        return !mayBePast && isInDictionary(lower, tag);
    }

    /** The part after the last hyphen is what is inflected. */
    private String uninflect(String lower, String tag) {
        int part = lower.lastIndexOf('-') + 1;
        String base = base(lower.substring(part), tag);
        return base == null ? lower : lower.substring(0, part) + base;
    }

    private @Nullable String base(String word, String tag) {
        List<String> candidates = ENDINGS.stream()
                .filter(ending -> ending.tags().contains(tag) && word.endsWith(ending.ending()))
                .flatMap(ending -> candidates(word, ending))
                .toList();
        String base = first(candidates, candidate -> isInDictionary(candidate, tag));
        return base == null ? first(candidates, candidate -> isInLexicon(candidate, tag)) : base;
    }

    private static Stream<String> candidates(String word, Ending ending) {
        String stem = word.substring(0, word.length() - ending.ending().length());
        int length = stem.length();
        if (length < SHORTEST_STEM) {
            return Stream.empty();
        }
        Stream<String> bases = ending.bases().stream().map(stem::concat);
        boolean isDoubled = ending.undouble() && stem.charAt(length - 1) == stem.charAt(length - 2);
        return isDoubled ? Stream.concat(bases, Stream.of(stem.substring(0, length - 1))) : bases;
    }

    private static @Nullable String first(List<String> candidates, Predicate<String> isWord) {
        for (String candidate : candidates) {
            if (isWord.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean isInDictionary(String form, String tag) {
        return inflection.isDictionaryForm(
                form, tag.startsWith("VB") ? Inflection.WordClass.VB : Inflection.WordClass.NN);
    }

    /** The tagger's lexicon knows more words than the dictionary, and more errors. */
    private boolean isInLexicon(String form, String tag) {
        List<String> tags = lexicon.tags(form);
        return tag.startsWith("VB") ? tags.contains("VB") || tags.contains("VBP") : tags.contains("NN");
    }
}
