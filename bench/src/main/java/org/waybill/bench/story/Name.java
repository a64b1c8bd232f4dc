package org.waybill.bench.story;

/**
 * What a report calls somebody.
 *
 * @param words as the report writes it, article and all; empty where it names nobody
 * @param read as a claim names it that was read without a mistake: without the article, and an office by its usual name with
 *     the state behind it
 */
public record Name(String words, String read) {
    /** The outlet says so itself. */
    static final Name NOBODY = new Name("", "");

    /** A name that reading leaves as it is, but for the article. */
    static Name plain(String words) {
        return new Name(words, words.replaceFirst("^(?:the|an?) ", ""));
    }

    boolean isNobody() {
        return words.isEmpty();
    }
}
