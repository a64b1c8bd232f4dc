package org.waybill.bench.board;

/**
 * What became of one case.
 *
 * @param key names the case, the same in every run
 * @param right whether it counts as right
 * @param said what happened, in a few words
 * @param passage the text it rests on; empty where there is none
 */
public record Outcome(String key, boolean right, String said, String passage) {
    public static Outcome right(String key, String said, String passage) {
        return new Outcome(key, true, said, passage);
    }

    public static Outcome wrong(String key, String said, String passage) {
        return new Outcome(key, false, said, passage);
    }

    /** As a listing shows it. */
    public String line() {
        String head = (right ? "right  " : "WRONG  ") + key + ": " + said;
        return passage.isEmpty() ? head : head + "\n         \"" + passage + "\"";
    }
}
