package org.waybill.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.ModelFile;
import org.waybill.parsing.format.Section;
import org.waybill.parsing.format.SlotTable;

/** Dictionary forms as the model was trained on them: numerals are folded, some past tenses missed. */
final class Inflection {
    private static final String CARDINAL = "#crd#";
    private static final String ORDINAL = "#ord#";
    private static final Set<String> BARE_ORDINALS = Set.of("0st", "0nd", "0rd", "0th");

    /** A stem this long may lose one of two equal consonants at its end. */
    private static final int DOUBLED_STEM = 4;

    private final SlotTable dictionary;
    private final Map<String, String> contractions = new HashMap<>();
    private final Map<String, String> exceptions = new HashMap<>();
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Set<String> cardinals = new HashSet<>();
    private final Set<String> ordinals = new HashSet<>();

    /** A word class, named by how its tags begin; the bits are those of {@link Section#LEMMAS}. */
    enum WordClass {
        VB(1),
        NN(2),
        JJ(4),
        RB(8);

        private final int bit;

        WordClass(int bit) {
            this.bit = bit;
        }

        /** Bit in the model's dictionary. */
        int bit() {
            return bit;
        }

        static @Nullable WordClass of(String tag) {
            for (WordClass some : values()) {
                if (tag.startsWith(some.name())) {
                    return some;
                }
            }
            return null;
        }
    }

    /** One way to undo an ending. */
    private record Rule(String ending, List<String> replacements, boolean undouble) {}

    Inflection(ModelFile file) {
        dictionary = file.table(Section.LEMMAS);
        file.lines(Section.INFLECTION).forEach(this::read);
    }

    private void read(String line) {
        String[] field = line.split("\t", -1);
        switch (field[0]) {
            case "contraction" -> contractions.put(field[1] + " " + field[2], field[3]);
            case "exception" -> exceptions.put(field[1] + " " + field[2], field[3]);
            case "cardinal" -> cardinals.add(field[1]);
            case "ordinal" -> ordinals.add(field[1]);
            case "rule" -> addRule(field);
            default -> throw new IllegalArgumentException("not a line about inflection: " + line);
        }
    }

    private void addRule(String[] field) {
        Rule rule = new Rule(field[3], List.of(field[4].split(",", -1)), Boolean.parseBoolean(field[5]));
        for (String tag : field[2].split("\\|", -1)) {
            rules.computeIfAbsent(tag, key -> new ArrayList<>()).add(rule);
        }
    }

    /**
     * The dictionary form of a word.
     *
     * @param lower the simplified form in lower case
     */
    String lemma(String lower, String tag) {
        String base = base(lower, tag);
        String lemma = base == null ? lower : base;
        if (cardinals.contains(lemma)) {
            return CARDINAL;
        }
        return ordinals.contains(lemma) || BARE_ORDINALS.contains(lemma) ? ORDINAL : lemma;
    }

    private @Nullable String base(String lower, String tag) {
        String contraction = contractions.get(lower + " " + tag);
        WordClass wordClass = WordClass.of(tag);
        if (contraction != null || wordClass == null) {
            return contraction;
        }
        String exception = exceptions.get(lower + " " + wordClass);
        return exception == null ? regular(lower, tag, wordClass) : exception;
    }

    /** The dictionary form by rule alone; null if no rule leads to a word of the dictionary. */
    @Nullable
    String regular(String lower, String tag, WordClass wordClass) {
        for (Rule rule : rules.getOrDefault(tag, List.of())) {
            String base = lower.endsWith(rule.ending()) ? undo(rule, lower, wordClass) : null;
            if (base != null) {
                return base;
            }
        }
        return null;
    }

    private @Nullable String undo(Rule rule, String lower, WordClass wordClass) {
        String stem = lower.substring(0, lower.length() - rule.ending().length());
        String base = known(stem, rule, wordClass);
        if (base == null && rule.undouble() && endsDoubled(stem)) {
            return known(stem.substring(0, stem.length() - 1), rule, wordClass);
        }
        return base;
    }

    private static boolean endsDoubled(String stem) {
        int length = stem.length();
        return length >= DOUBLED_STEM && stem.charAt(length - 1) == stem.charAt(length - 2);
    }

    private @Nullable String known(String stem, Rule rule, WordClass wordClass) {
        for (String replacement : rule.replacements()) {
            String base = stem + replacement;
            if (isDictionaryForm(base, wordClass)) {
                return base;
            }
        }
        return null;
    }

    /** Whether the dictionary has this form as a word of this class. */
    boolean isDictionaryForm(String form, WordClass wordClass) {
        int classes = dictionary.find(Fingerprint.key(Fingerprint.of(form), 0));
        return (classes & wordClass.bit()) != 0;
    }
}
