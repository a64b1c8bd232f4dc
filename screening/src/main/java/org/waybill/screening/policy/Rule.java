package org.waybill.screening.policy;

import java.util.Locale;

/** A row of the policy. */
public enum Rule {
    // how alike two parts are
    SAME_VARIANT,
    READ_FROM_SIGNS,
    READ_WITHOUT_VOWELS,
    NICKNAME,
    INITIAL,
    SOUND_OF_TWO,
    SOUND_OF_THREE,
    SOUND_OF_FOUR,
    CONSONANTS_OF_TWO,
    CONSONANTS_OF_THREE,
    CONSONANTS_OF_FOUR,
    SLIP,
    SLIP_OF_VOWEL,
    SLIP_OF_FIRST_LETTER,
    SLIP_OF_DOUBLING,
    SLIP_OF_LOOKALIKE,
    SLIP_SHORTENS,
    TWO_KNOWN_NAMES,
    OTHER_ENDING,
    JOINED,
    COMPATIBLE_FORM,
    LEAST_SIMILARITY,
    ACRONYM,
    // how much a part counts
    WEIGHT_OF_INITIAL,
    WEIGHT_OF_NUMBER,
    WEIGHT_OF_FORM,
    WEIGHT_OF_PARTICLE,
    WEIGHT_OF_TITLE,
    WEIGHT_OF_COMMON_WORD,
    WEIGHT_OF_PLACE,
    WEIGHT_OF_COMMON_NAME,
    WEIGHT_OF_CONSONANTS,
    WEIGHT_OF_FAMILY,
    // what is left over
    CONTRADICTED,
    CONTRADICTED_NUMBER,
    NUMBER_LEFT_OUT,
    PLACE_LEFT_OUT,
    CONTRADICTED_FORM,
    OMITTED,
    ADDED,
    FAMILY_LEFT_OUT,
    KNOWN_FAMILY_LEFT_OUT,
    DOUBT,
    DOUBT_OF_PART,
    DOUBT_OF_LITTLE,
    LETTERS_ENOUGH,
    ORDER,
    ORDER_OF_DESCENT,
    // what else is known of both
    WEAK_ALIAS,
    BORN_SAME_DAY,
    BORN_SAME_YEAR,
    BORN_IN_SPAN,
    BORN_DAY_SWAPPED,
    BORN_OTHER_DAY,
    BORN_NEXT_YEAR,
    BORN_OTHER_YEAR,
    BORN_ABOUT,
    SAME_COUNTRY,
    OTHER_COUNTRY,
    SAME_GENDER,
    OTHER_GENDER,
    NUMBER_DECIDES,
    NUMBER_SUPPORTS,
    NUMBER_HINTS,
    NUMBER_CONTRADICTS,
    NUMBER_WEAKENS,
    NUMBER_UNREADABLE,
    WITHOUT_NUMBER;

    /** The row's id in the table and in findings: {@code contradicted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
