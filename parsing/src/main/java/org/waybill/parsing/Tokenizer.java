package org.waybill.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits English text into the words the parser was trained on, and into sentences.
 *
 * <p>Every token says where it stands; spaces and the bullets of lists belong to none. Holds no state.
 */
public final class Tokenizer {
    /** The words and marks of all of this text. */
    public List<Token> tokens(CharSequence text) {
        return tokens(text, 0, text.length());
    }

    /** The words and marks from {@code start} to before {@code end}, with places in the whole text. */
    public List<Token> tokens(CharSequence text, int start, int end) {
        String whole = text.toString();
        List<Token> found = new ArrayList<>();
        Chunk chunk = new Chunk(whole, found);
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || Symbols.isSpace(whole.charAt(at))) {
                if (from < at) {
                    chunk.split(from, at);
                }
                from = at + 1;
            }
        }
        return List.copyOf(found);
    }

    /** The sentences of all of this text. */
    public List<List<Token>> sentences(CharSequence text) {
        return sentences(text, 0, text.length());
    }

    /**
     * The sentences from {@code start} to before {@code end}.
     *
     * <p>A blank line ends a sentence, and so does a line break before a bullet or after a heading; any other line break
     * does not.
     */
    public List<List<Token>> sentences(CharSequence text, int start, int end) {
        String whole = text.toString();
        List<List<Token>> sentences = new ArrayList<>();
        for (Blocks.Block block : Blocks.of(whole, start, end)) {
            List<Token> tokens = new ArrayList<>(block.marker().stream().toList());
            tokens.addAll(tokens(whole, block.start(), block.end()));
            SentenceEnds.split(whole, tokens, sentences);
        }
        return List.copyOf(sentences);
    }
}
