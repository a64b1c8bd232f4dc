/**
 * English text to sentences, words, tags, lemmas and dependency trees.
 *
 * <p>{@link org.waybill.parsing.Tokenizer} splits text, {@link org.waybill.parsing.EnglishParser} parses a sentence. The
 * parser gives the tags, heads and relations NLP4J 1.1.3 gives for the same words (part of speech and dependencies,
 * without embeddings and entities), from a model file a tenth the size, mapped into memory. The file is described in
 * {@code docs/formats/parser-model.md}.
 *
 * <h2>Where the words differ from NLP4J's</h2>
 *
 * <ul>
 *   <li>Only known abbreviations keep their full stop: "RSF." is two words, "Gen." and "Dec." are one. "No." keeps it
 *       before a number, "Jan." and the like only with a capital.
 *   <li>Weapons' names and calibres are one word: "Iskander-M", "152-mm", "122mm"; "KN-23's" is split at the
 *       possessive.
 *   <li>Magnitudes and units are split from their numbers throughout: "4.8 bn", "US$ 4.8 m"; ordinals are not.
 *   <li>"UN-backed" is split, because capitals are a name and not the prefix "un".
 *   <li>A dash without spaces is a mark; it never belongs to a word or a number.
 *   <li>Addresses stay whole; a year in brackets does not become one word with them.
 * </ul>
 *
 * <h2>Where sentences end</h2>
 *
 * <p>At a full stop, question mark or exclamation mark, with the closing marks that touch it, unless a small letter
 * follows; at a blank line; at a line break before an item of a list or after a line that was broken before it was full.
 * After an abbreviation only before a word that begins sentences ("the U.S. The"), and never after a rank or title.
 *
 * <h2>Where the lemmas differ from the model's</h2>
 *
 * <p>The model was trained on lemmas that fold numbers away and leave some verbs as they stand ("provided"). It still
 * sees those; the words of a tree carry repaired ones.
 */
@NullMarked
package org.waybill.parsing;

import org.jspecify.annotations.NullMarked;
