package org.waybill.parsing;

/**
 * One word of a parsed sentence.
 *
 * @param index place in the sentence, counted from 0
 * @param form the characters as they stand in the text
 * @param lemma dictionary form in lower case
 * @param tag part of speech, Penn Treebank
 * @param head index of the word this one depends on; {@value #NO_HEAD} for a root
 * @param relation how it depends on its head, in ClearNLP's names; {@code root} for a root
 * @param start first character in the text, as in {@link Token}
 * @param end the character after the last
 */
public record Word(int index, String form, String lemma, String tag, int head, String relation, int start, int end) {
    /** The head of a word that depends on no other. */
    public static final int NO_HEAD = -1;

    public Word {
        if (index < 0 || head < NO_HEAD || head == index) {
            throw new IllegalArgumentException("word " + index + " cannot depend on " + head);
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a word runs forward from 0, not " + start + " to " + end);
        }
    }

    /** Whether this word depends on no other. */
    public boolean isRoot() {
        return head == NO_HEAD;
    }
}
