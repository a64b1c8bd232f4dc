package org.waybill.corroboration.registry;

/**
 * A row of a table that some words of a description stand for.
 *
 * @param sort which table
 * @param key the row's key: a body's id, a person's folded name, an office's id, a state's code, a word's class
 * @param place the locality that was named, folded; empty for all others
 * @param row where it stands, for explanations
 */
record Mention(Sort sort, String key, String place, String row) {

    /** Which table. Of phrases of one length, the earlier sort is meant. */
    enum Sort {
        BODY,
        PERSON,
        OFFICE,
        STATE,
        SEAT,
        PLACE,
        WORD
    }

    Mention(Sort sort, String key, String row) {
        this(sort, key, "", row);
    }

    /** Whether it tells a state and no more. */
    boolean tellsState() {
        return sort == Sort.STATE || sort == Sort.SEAT || sort == Sort.PLACE;
    }

    boolean isName() {
        return sort == Sort.BODY || sort == Sort.PERSON;
    }
}
