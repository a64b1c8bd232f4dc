package org.waybill.model;

import java.util.List;

/**
 * Two names laid side by side.
 *
 * @param asked the name asked about, as written
 * @param listed the listed name
 * @param score 0 to 1
 * @param tokens every part of both names once, in the order of the name asked about, then what only the listed one has
 */
public record NameComparison(String asked, ListedName listed, double score, List<TokenPair> tokens) {

    public NameComparison {
        tokens = List.copyOf(tokens);
    }
}
