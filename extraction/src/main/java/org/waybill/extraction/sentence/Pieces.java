package org.waybill.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waybill.parsing.Token;

/** Cuts an over-long sentence where it pauses, so that the parser's work stays bounded. */
final class Pieces {
    private static final Set<String> PAUSES = Set.of(";", ":", ",", "\u2014", "\u2013", "--");

    private Pieces() {}

    static List<List<Token>> of(List<Token> tokens, int longest) {
        List<List<Token>> pieces = new ArrayList<>();
        int start = 0;
        while (tokens.size() - start > longest) {
            int end = cut(tokens, start, start + longest);
            pieces.add(tokens.subList(start, end));
            start = end;
        }
        if (start < tokens.size()) {
            pieces.add(tokens.subList(start, tokens.size()));
        }
        return pieces;
    }

    /** After the last pause in the second half; at the limit where there is none. */
    private static int cut(List<Token> tokens, int start, int limit) {
        for (int i = limit - 1; i > start + (limit - start) / 2; i--) {
            if (PAUSES.contains(tokens.get(i).form())) {
                return i + 1;
            }
        }
        return limit;
    }
}
