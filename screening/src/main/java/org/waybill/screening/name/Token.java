package org.waybill.screening.name;

import java.util.Objects;

/** One part of a name, made once and compared often. */
public final class Token {
    private final String text;
    private final Role role;
    private final String skeleton;
    private final int variant;
    private final boolean vowelless;
    private final double rarity;
    private final long nicknames;
    private final String signs;
    private final int letters;

    /** What a part of a name does. */
    public enum Role {
        NAME,
        INITIAL,
        /** Arabic or roman numerals and ordinals. */
        NUMBER,
        /** Ltd, OOO, GmbH. */
        LEGAL_FORM,
        /** bin, al, de, van, of, and: joins names, names nobody. */
        PARTICLE,
        /** Dr, General, Haji; MV before a ship. */
        TITLE,
        /** A word of the trade that many organisations bear: trading, bank, shipping. */
        COMMON_WORD,
        /** A country or a people, in the name of an organisation: Iran, Iranian. */
        PLACE
    }

    /** A part whose name has no short forms. */
    public Token(String text, Role role, String skeleton, int variant, boolean vowelless, double rarity) {
        this(text, role, skeleton, variant, vowelless, rarity, 0, "");
    }

    /**
     * A part of a name.
     *
     * @param text folded: Latin lower-case letters and digits, no accents; of a legal form, a number or a word of the
     *     trade the form that stands for all its spellings
     * @param role what the part does in the name
     * @param skeleton its consonants in a form that survives transliteration, empty where it has none
     * @param variant the class of spellings it belongs to, -1 for none; equal classes spell one name; of a legal form its
     *     family, of which all members may stand for one another
     * @param vowelless it was written without its vowels, so that only skeletons can be compared
     * @param rarity how much it tells apart, 0 (everybody bears it) to 1 (hardly anybody)
     * @param nicknames up to four full names it may be short for, 16 bits each, none 0
     * @param signs the signs for syllables or words in which it was written, empty where in letters: no sign is a slip of
     *     another
     */
    public Token(
            String text,
            Role role,
            String skeleton,
            int variant,
            boolean vowelless,
            double rarity,
            long nicknames,
            String signs) {
        this.text = text;
        this.role = role;
        this.skeleton = skeleton;
        this.variant = variant;
        this.vowelless = vowelless;
        this.rarity = rarity;
        this.nicknames = nicknames;
        this.signs = signs;
        this.letters = letters(text);
    }

    private static int letters(String text) {
        int set = 0;
        for (int i = 0; i < text.length(); i++) {
            set |= 1 << (text.charAt(i) & 31);
        }
        return set;
    }

    public String text() {
        return text;
    }

    public Role role() {
        return role;
    }

    public String skeleton() {
        return skeleton;
    }

    public int variant() {
        return variant;
    }

    public boolean vowelless() {
        return vowelless;
    }

    public double rarity() {
        return rarity;
    }

    public long nicknames() {
        return nicknames;
    }

    public String signs() {
        return signs;
    }

    /** Which letters occur in it, one bit for each: a cheap lower bound of the edits between two parts. */
    public int letters() {
        return letters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token that
                && text.equals(that.text)
                && role == that.role
                && skeleton.equals(that.skeleton)
                && variant == that.variant
                && vowelless == that.vowelless
                && Double.compare(rarity, that.rarity) == 0
                && nicknames == that.nicknames
                && signs.equals(that.signs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, role, variant, vowelless);
    }

    @Override
    public String toString() {
        return text + "/" + role;
    }
}
