package org.waybill.corroboration.reuse;

import java.util.BitSet;
import java.util.List;
import org.waybill.model.Span;

/** A text as a row of words that can be compared, each by a hash of 64 bits. */
final class Wording {
    private final long[] words;
    private final int[] starts;
    private final int[] ends;
    private final BitSet weighty = new BitSet();
    private final BitSet quoted = new BitSet();

    private Wording(List<Token> tokens) {
        words = new long[tokens.size()];
        starts = new int[tokens.size()];
        ends = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            words[i] = Hash.of(token.word());
            starts[i] = token.start();
            ends[i] = token.end();
        }
    }

    /**
     * Reads a text.
     *
     * @param longest words that are read; what lies beyond is not compared
     * @param letters from which on a word of an alphabet carries weight
     */
    static Wording of(String text, int longest, int letters) {
        List<Token> tokens = Numerals.merged(text, WordReader.read(text, longest));
        Wording wording = new Wording(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            wording.weighty.set(i, carriesWeight(tokens.get(i).word(), letters));
        }
        wording.quote(QuoteMarks.in(text));
        return wording;
    }

    private static boolean carriesWeight(String word, int letters) {
        int first = word.isEmpty() ? ' ' : word.codePointAt(0);
        return word.length() >= letters || Character.isDigit(first) || WordReader.standsAlone(first);
    }

    private void quote(List<Span> stretches) {
        int word = 0;
        for (Span stretch : stretches) {
            while (word < starts.length && starts[word] < stretch.start()) {
                word++;
            }
            while (word < starts.length && starts[word] < stretch.end()) {
                quoted.set(word++);
            }
        }
    }

    int size() {
        return words.length;
    }

    long word(int index) {
        return words[index];
    }

    boolean isWeighty(int index) {
        return weighty.get(index);
    }

    boolean isQuoted(int index) {
        return quoted.get(index);
    }

    /** How many words stand outside quote marks. */
    int toldWords() {
        return words.length - quoted.cardinality();
    }

    /** The characters from one word to another, both included. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
