package org.waybill.screening.alignment;

import java.util.Arrays;
import java.util.List;
import org.waybill.screening.name.Token;

/** How like the parts of one asked name numbered parts are: each is compared once, however many names bear it. */
final class Likenesses {
    private static final int ROOM = 256;

    private final TokenSimilarity similarity;
    private final NumberedNames names;
    /** For each numbered part its row, as far as it was met since the last question: lower numbers are of older ones. */
    private final int[] rowOf;

    private int first = 1;
    private int size;
    private double[] rows = new double[ROOM * Scratch.MOST];
    private int width;
    private double[] likest = new double[ROOM];
    private List<Token> asked = List.of();

    Likenesses(TokenSimilarity similarity, NumberedNames names) {
        this.similarity = similarity;
        this.names = names;
        this.rowOf = new int[names.parts()];
    }

    /** Forgets the last question. */
    void ask(List<Token> tokens) {
        asked = tokens;
        width = Math.min(tokens.size(), Scratch.MOST);
        first += size;
        size = 0;
        if (first > Integer.MAX_VALUE - names.parts() - 1) {
            Arrays.fill(rowOf, 0);
            first = 1;
        }
    }

    /** The row of a numbered part, made where it was never met. */
    int row(int part, Scratch scratch) {
        if (rowOf[part] < first) {
            rowOf[part] = first + append(names.part(part), scratch);
        }
        return rowOf[part] - first;
    }

    private int append(Token token, Scratch scratch) {
        if (size == likest.length) {
            likest = Arrays.copyOf(likest, size * 2);
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        double most = 0;
        for (int i = 0; i < width; i++) {
            double alike = similarity.of(asked.get(i), token, scratch);
            rows[size * width + i] = alike;
            most = Math.max(most, alike);
        }
        likest[size] = most;
        return size++;
    }

    /** How like the part of a row is to the asked part at a place. */
    double of(int row, int place) {
        return rows[row * width + place];
    }

    /** How like it is to the part that it is likest to. */
    double likest(int row) {
        return likest[row];
    }
}
