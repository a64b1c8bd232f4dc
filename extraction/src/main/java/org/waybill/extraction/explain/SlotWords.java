package org.waybill.extraction.explain;

import java.util.Optional;

/** Says in words how one slot was filled, where only its rule is at hand. */
public final class SlotWords {
    private SlotWords() {}

    /**
     * The words for a reader who does not know the rules; empty of a rule that has none.
     *
     * @param slot {@code quantity}, {@code period}, {@code speaker}; any other is found by its way through the sentence
     * @param rule that filled it
     * @param word that told of the event, or what stands for it
     */
    public static Optional<String> of(String slot, String rule, String word) {
        String words =
                switch (slot) {
                    case "quantity" -> FigureWords.of(rule).words();
                    case "period" -> TimeWords.of(rule).words();
                    case "speaker" -> SourceWords.of(rule).words();
                    default -> PathWords.of(rule, word);
                };
        return Optional.of(words).filter(told -> !told.equals(Wordings.unknown(rule)));
    }
}
