package org.waybill.corroboration.reuse;

import java.util.Map;
import java.util.function.Function;
import org.waybill.corroboration.table.Table;

/**
 * The constants of text reuse, from the table {@code reuse.tsv}, which says why each is what it is.
 *
 * @param version of the table
 * @param sampling which wording is kept as fingerprints
 * @param nomination when fingerprints are ground enough to compare two texts
 * @param alignment what of two texts is a shared passage
 * @param verdict what shared passages come to
 */
public record ReusePolicy(
        String version, Sampling sampling, Nomination nomination, Alignment alignment, Verdict verdict) {

    /**
     * Which wording is kept.
     *
     * @param shingle words of weight in a row, at least 1
     * @param weighty letters from which on a word of an alphabet carries weight, at least 1
     * @param every one fingerprint for so many shingles, at least 1
     * @param fewest fingerprints of a short text, at least 1
     * @param most fingerprints of a long text
     */
    public record Sampling(int shingle, int weighty, int every, int fewest, int most) {}

    /**
     * When two texts are compared.
     *
     * @param window days that may lie between two dates of publication, 0 or more
     * @param house most holders by which two documents of one publisher are nominated, 0 or more
     * @param rare so many holders at most make a fingerprint enough by itself
     * @param hubs how many of the first holders of a fingerprint later ones are compared with, at least 1
     * @param commonplaceHolders holders from which on a fingerprint spread over long is ignored
     * @param commonplaceDays what spread over long means, in days
     * @param crowd most holders of a fingerprint that is not ignored
     */
    public record Nomination(
            int window, int house, int rare, int hubs, int commonplaceHolders, int commonplaceDays, int crowd) {}

    /**
     * What a shared passage is.
     *
     * @param run fewest equal words in a row, at least 1
     * @param gap most words between two runs of a passage
     * @param spots most places of one run that are looked at
     * @param passage fewest shared words of a passage
     * @param longest words of a document that are read at all
     */
    public record Alignment(int run, int gap, int spots, int passage, int longest) {}

    /**
     * What passages come to.
     *
     * @param part fewest shared words that are part of a text
     * @param whole share of the copy from which on the whole was taken, 0 to 1
     * @param wholeWords fewest shared words of a whole text
     * @param quoted share of a passage inside quote marks from which on it is a quotation, 0 to 1
     * @param zone days between two dates that a credit line outweighs
     */
    public record Verdict(int part, double whole, int wholeWords, double quoted, int zone) {}

    /** The table that comes with Waybill. */
    public static ReusePolicy bundled() {
        return of(table());
    }

    static Table table() {
        return Table.bundled(ReusePolicy.class, "reuse.tsv", "key", "value", "unit");
    }

    static ReusePolicy of(Table table) {
        Constants constants = new Constants(table);
        Sampling sampling = new Sampling(
                constants.atLeast(1, "shingle"),
                constants.atLeast(1, "weighty"),
                constants.atLeast(1, "every"),
                constants.atLeast(1, "fewest"),
                constants.atLeast(1, "most"));
        Nomination nomination = new Nomination(
                constants.atLeast(0, "window"),
                constants.atLeast(0, "house"),
                constants.atLeast(0, "rare"),
                constants.atLeast(1, "hubs"),
                constants.atLeast(1, "commonplace-holders"),
                constants.atLeast(0, "commonplace-days"),
                constants.atLeast(1, "crowd"));
        Alignment alignment = new Alignment(
                constants.atLeast(1, "run"),
                constants.atLeast(0, "gap"),
                constants.atLeast(1, "spots"),
                constants.atLeast(1, "passage"),
                constants.atLeast(1, "longest"));
        Verdict verdict = new Verdict(
                constants.atLeast(1, "part"),
                constants.share("whole"),
                constants.atLeast(1, "whole-words"),
                constants.share("quoted"),
                constants.atLeast(0, "zone"));
        return new ReusePolicy(String.valueOf(table.version()), sampling, nomination, alignment, verdict);
    }

    private record Constants(Map<String, String> values) {
        Constants(Table table) {
            this(table.index("key", "value", Function.identity()));
        }

        int atLeast(int least, String key) {
            int value = Integer.parseInt(value(key));
            if (value < least) {
                throw new IllegalStateException("reuse.tsv: " + key + " is at least " + least + ", not " + value);
            }
            return value;
        }

        double share(String key) {
            double value = Double.parseDouble(value(key));
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalStateException("reuse.tsv: " + key + " lies between 0 and 1, not at " + value);
            }
            return value;
        }

        private String value(String key) {
            String value = values.get(key);
            if (value == null) {
                throw new IllegalStateException("reuse.tsv has no row for " + key);
            }
            return value;
        }
    }
}
