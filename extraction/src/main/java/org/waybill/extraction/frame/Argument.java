package org.waybill.extraction.frame;

import org.waybill.parsing.Word;

/**
 * A word that fills a grammatical function of a predicate.
 *
 * @param function subject, object, dative, poss, compound, adjective, or a preposition's lemma
 * @param word the filler's head word
 * @param path how it was reached, for the explanation: {@code object}, {@code control/subject}
 */
record Argument(String function, Word word, String path) {}
