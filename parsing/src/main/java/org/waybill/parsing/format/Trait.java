package org.waybill.parsing.format;

/** A property of which a word may have several values, each a feature of its own. */
public enum Trait {
    /** Brown clusters, as bit strings. */
    CLUSTERS,
    /** Each tag the lexicon knows for the word. */
    AMBIGUITIES,
    /** Marks of spelling: capitals, digits, full stops, hyphens. */
    SPELLING,
    /** First or last word of the sentence. */
    POSITION;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** Row in the tables of a running decoder, counted from 0; never written to a file. */
    @SuppressWarnings("EnumOrdinal")
    public int row() {
        return ordinal();
    }
}
