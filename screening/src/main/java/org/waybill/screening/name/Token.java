package org.waybill.screening.name;

/**
 * One part of a name, made once and compared often.
 *
 * @param text folded: Latin lower-case letters and digits, no accents
 * @param role what the part does in the name
 * @param skeleton its consonants in a form that survives transliteration, empty where it has none
 * @param variant the class of spellings it belongs to, -1 for none; equal classes spell one name
 * @param vowelless it was written without its vowels, so that only skeletons can be compared
 * @param rarity how much it tells apart, 0 (everybody bears it) to 1 (hardly anybody)
 */
public record Token(String text, Role role, String skeleton, int variant, boolean vowelless, double rarity) {

    /** What a part of a name does. */
    public enum Role {
        NAME,
        INITIAL,
        /** Arabic or roman numerals and ordinals. */
        NUMBER,
        /** Ltd, OOO, GmbH. */
        LEGAL_FORM,
        /** bin, al, de, van: joins names, names nobody. */
        PARTICLE,
        /** Dr, General, Haji. */
        TITLE,
        /** A word of the trade that many organisations bear: trading, bank, shipping. */
        COMMON_WORD
    }
}
