package org.waybill.parsing.format;

/** A property of which a word has at most one value, so that several can be joined. */
public enum Column {
    /** The form with digits and repeated punctuation folded. */
    FORM,
    /** {@link #FORM} in lower case. */
    LOWER,
    /** Letters, digits and punctuation as classes. */
    SHAPE,
    /** First two characters of {@link #LOWER}, if it is longer. */
    PREFIX2,
    /** First three. */
    PREFIX3,
    /** Last character of {@link #LOWER}, if it is longer. */
    SUFFIX1,
    /** Last two. */
    SUFFIX2,
    /** Last three. */
    SUFFIX3,
    /** Last four. */
    SUFFIX4,
    /** All tags the lexicon knows for the word, joined. */
    AMBIGUITY,
    /** Part of speech, once tagged. */
    TAG,
    /** Dictionary form. */
    LEMMA,
    /** Relation to the head, once attached. */
    RELATION,
    /** How many dependents it has on each side: none, one or more. */
    VALENCY;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** Whether the value is known before the tree is, and stays. */
    public boolean isFixed() {
        return this != RELATION && this != VALENCY;
    }

    /** Row in the tables of a running decoder, counted from 0; never written to a file. */
    @SuppressWarnings("EnumOrdinal")
    public int row() {
        return ordinal();
    }
}
