package org.waybill.model;

import java.util.Locale;

/**
 * What became of one part of a name when two were laid side by side.
 *
 * @param asked the characters of the name asked about, empty where it has nothing here
 * @param listed the characters of the listed name, empty where it has nothing here
 * @param relation how the two stand to each other
 * @param similarity 0 to 1; 0 where one side is empty
 * @param weight the part's share of the name, 0 to 1
 */
public record TokenPair(String asked, String listed, Relation relation, double similarity, double weight) {

    /** How two parts of names stand to each other. */
    public enum Relation {
        /** The same letters, whatever their case and accents. */
        SAME,
        /** Spellings of one name or word, by a table or a transliteration. */
        VARIANT,
        /** A short form by a table: Bill for William. */
        NICKNAME,
        /** Letters differ as by a slip. */
        SPELLING,
        /** The same consonants. */
        SOUND,
        INITIAL,
        /** Several parts written as one on the other side. */
        JOINED,
        /** Legal forms that may stand for one another. */
        COMPATIBLE,
        /** Only the listed name has it. */
        OMITTED,
        /** Only the name asked about has it. */
        ADDED,
        /** Both have something here that the other lacks. */
        CONTRADICTED;

        /** The name on the wire: {@code contradicted}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
