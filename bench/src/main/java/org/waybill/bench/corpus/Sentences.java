package org.waybill.bench.corpus;

import java.util.regex.Pattern;

/** The sentence around a few words, for listings only: a rare abbreviation may cut it short. */
final class Sentences {
    private static final Pattern SHORTENED =
            Pattern.compile("\\b(?:Rep|Sen|Gen|Lt|Col|Adm|Maj|Mr|Mrs|Ms|Dr|St|No|[A-Z])$");

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
        return c == '\n'
                || (".!?".indexOf(c) >= 0
                        && capitalFollows(text, at + 1)
                        && !SHORTENED.matcher(text.substring(0, at)).find());
    }

    private static boolean capitalFollows(String text, int at) {
        String rest = text.substring(at).stripLeading();
        boolean space = at < text.length() && Character.isWhitespace(text.charAt(at));
        return rest.isEmpty()
                || (space && !Character.isDigit(rest.charAt(0)) && !Character.isLowerCase(rest.charAt(0)));
    }
}
