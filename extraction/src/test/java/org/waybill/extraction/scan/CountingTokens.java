package org.waybill.extraction.scan;

/** Tokens that count how often a rule looks at a word: work measured without a clock. */
public final class CountingTokens extends Tokens {
    private long looks;

    public CountingTokens(String text) {
        super(text);
    }

    @Override
    public String word(int index) {
        looks++;
        return super.word(index);
    }

    public long looks() {
        return looks;
    }
}
