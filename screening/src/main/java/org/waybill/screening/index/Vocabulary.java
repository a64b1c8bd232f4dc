package org.waybill.screening.index;

import java.util.Arrays;
import org.waybill.screening.name.Token;

/** Every distinct token of the listed names under a number, counted from 0 in the order they were met. */
final class Vocabulary {
    private Token[] tokens = new Token[1024];
    private int[] slots = new int[4096];
    private int size;

    Vocabulary() {
        Arrays.fill(slots, -1);
    }

    int size() {
        return size;
    }

    Token token(int id) {
        return tokens[id];
    }

    /** The token's number, a new one where it was never met. */
    int intern(Token token) {
        int slot = slot(token);
        if (slots[slot] < 0) {
            slots[slot] = append(token);
            if (size * 2 > slots.length) {
                grow();
            }
            return size - 1;
        }
        return slots[slot];
    }

    private int append(Token token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        tokens[size] = token;
        return size++;
    }

    private int slot(Token token) {
        int slot = start(token.text());
        while (slots[slot] >= 0 && !tokens[slots[slot]].equals(token)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int start(String text) {
        return (int) TextHash.spread(TextHash.of(text)) & (slots.length - 1);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int id = 0; id < size; id++) {
            slots[slot(tokens[id])] = id;
        }
    }
}
