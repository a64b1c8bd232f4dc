package org.waybill.screening.variant;

/** Classes of Latin spellings of one name: mohamed, mohammed, muhammad. */
public final class Variants {
    /** What a word without a class gets. */
    public static final int NONE = -1;

    private static final Variants STANDARD = new Variants();

    private Variants() {}

    /** The classes that come with the program. */
    public static Variants standard() {
        return STANDARD;
    }

    /**
     * The class of a word, or {@link #NONE}; words of one class spell one name.
     *
     * @param text Latin lower-case letters
     */
    public int of(String text) {
        return SpellingStore.STANDARD.variant(text);
    }
}
