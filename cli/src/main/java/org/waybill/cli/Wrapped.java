package org.waybill.cli;

/** Text in lines no wider than a terminal is taken to be. */
final class Wrapped {
    static final int WIDTH = 100;

    private Wrapped() {}

    /** A paragraph behind a label; its further lines begin at a column of their own. */
    static String hanging(String label, int indent, String paragraph) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(label);
        boolean fresh = true;
        for (String word : Plain.of(paragraph).strip().split(" +", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        return text.append(line).append('\n').toString();
    }
}
