package org.waybill.bench.rival;

/**
 * What Dong, Berti-Équille and Srivastava (PVLDB 2(1), 2009, section 6) set before they begin.
 *
 * @param error how often a source errs at first, above 0 and below 1
 * @param dependence how likely any two sources depend before anything is seen, above 0 and below 1
 * @param copied the share of a copier's answers that are copied, above 0 and below 1
 * @param falseValues how many wrong answers a question has, at least 1
 */
public record Settings(double error, double dependence, double copied, int falseValues) {
    public static final Settings USUAL = new Settings(0.2, 0.2, 0.8, 100);

    public Settings {
        if (Math.min(error, Math.min(dependence, copied)) <= 0
                || Math.max(error, Math.max(dependence, copied)) >= 1
                || falseValues < 1) {
            throw new IllegalArgumentException("shares lie between 0 and 1, and there is a wrong answer");
        }
    }
}
