package org.waybill.pipeline;

import org.waybill.extraction.explain.SlotWords;

/** How a part of a claim came to be read so, in words, for whoever shows claims and does not read any. */
public final class ReadBy {
    private ReadBy() {}

    /**
     * The words for a part; empty where there are none beside the rule itself.
     *
     * @param slot {@code actor}, {@code quantity}…
     * @param rule that filled it
     * @param frame the rule of the claim; {@code supply@5}
     */
    public static String words(String slot, String rule, String frame) {
        return SlotWords.of(slot, rule, frame.replaceFirst("@.*", "").replace('-', ' '))
                .orElse("");
    }
}
