package org.waybill.bench.corpus;

/** The sentence around a few words, for listings only: an abbreviation may cut it short. */
final class Sentences {
    private Sentences() {}

    /** Empty where the words do not occur. */
    static String around(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0) {
            return "";
        }
        return text.substring(start(text, at), end(text, at + words.length())).strip();
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && !isBreak(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !isBreak(text, end)) {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }

    private static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        return c == '\n' || (".!?".indexOf(c) >= 0 && (last || Character.isWhitespace(text.charAt(at + 1))));
    }
}
