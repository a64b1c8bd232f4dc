package org.waybill.parsing;

import java.util.List;

/**
 * Finds the dependency tree of a sentence.
 *
 * <p>The same tokens give the same tree, and one parser may be used by many threads at once.
 */
public interface SentenceParser {
    /** The tree over exactly these tokens, in their order. */
    Tree parse(List<Token> sentence);
}
