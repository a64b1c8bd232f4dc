package org.waybill.desk.document;

/**
 * Which documents are asked for, and in what order.
 *
 * @param words of publisher, title or origin, by their beginnings; empty for any
 * @param publisher as in the rows; empty for any
 * @param since published on or after that day, ISO 8601; empty for any
 * @param until published on or before that day, ISO 8601; empty for any
 * @param sort by what they are sorted
 * @param from place of the first, from 0
 * @param most how many, at least 1
 */
public record DocumentWish(String words, String publisher, String since, String until, Sort sort, long from, int most) {
    /** By what documents are sorted. */
    public enum Sort {
        /** The newest first; undated ones last. */
        PUBLISHED("published DESC, number"),
        /** The oldest first; undated ones last. */
        OLDEST("published = '', published, number"),
        /** Those with most claims first. */
        CLAIMS("claims DESC, number"),
        /** Those with most sentences that argue first. */
        COMMENTARY("commentary DESC, number"),
        /** By publisher. */
        PUBLISHER("publisher, published DESC, number"),
        /** As the report numbers them. */
        NUMBER("number");

        private final String columns;

        Sort(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return (words + publisher + since + until).isEmpty();
    }
}
