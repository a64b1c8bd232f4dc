package org.waybill.screening.variant;

/** How much a part of a name tells apart, by how many bear it. */
public final class Rarity {
    /** A name as common as this tells nothing: John has 15,244 bearers in the data. */
    private static final int EVERYBODY = 16000;
    /** What a name that the data never saw is taken for. */
    private static final int UNSEEN = 1;

    private static final Rarity STANDARD = new Rarity();

    private Rarity() {}

    /** The figures that come with the program. */
    public static Rarity standard() {
        return STANDARD;
    }

    /**
     * From 0, everybody bears it, to 1, hardly anybody.
     *
     * @param text Latin lower-case letters
     */
    public double of(String text) {
        int bearers = Math.max(SpellingStore.STANDARD.bearers(text), UNSEEN);
        return Math.max(0, 1 - Math.log1p(bearers) / Math.log1p(EVERYBODY));
    }
}
