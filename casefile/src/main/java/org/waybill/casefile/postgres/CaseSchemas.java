package org.waybill.casefile.postgres;

import java.util.Locale;
import java.util.regex.Pattern;
import org.waybill.model.Sha256;

/**
 * The names of the two schemas of a case. They need no quotes.
 *
 * @param truth the one with log and archive
 * @param index the one whose tables can be rebuilt
 */
public record CaseSchemas(String truth, String index) {
    /** PostgreSQL cuts longer names off without a word, and two cases would become one. */
    private static final int LONGEST = 63;

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0," + (LONGEST - 1) + "}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int READABLE = 30;
    private static final int DIGITS = 12;

    public CaseSchemas {
        if (!NAME.matcher(truth).matches() || !NAME.matcher(index).matches()) {
            throw new IllegalArgumentException("a name of a schema that would need quotes");
        }
    }

    /** Named so that people know the case; ids that read the same are told apart by digits of their digest. */
    public static CaseSchemas of(String caseId) {
        String words = OTHERS.matcher(caseId.toLowerCase(Locale.ROOT)).replaceAll("_");
        String start = words.substring(0, Math.min(READABLE, words.length()));
        String truth = "waybill_" + start + "_" + Sha256.of(caseId).hex().substring(0, DIGITS);
        return new CaseSchemas(truth, truth + "_index");
    }
}
