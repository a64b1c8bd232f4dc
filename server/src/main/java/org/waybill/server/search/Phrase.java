package org.waybill.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;

/**
 * What is typed into a search box: words that must all occur, {@code "words in a row"}, beginnings with {@code *}, and
 * {@code -word} for what must not.
 *
 * @param wanted each with a blank before it, and one behind it unless it is a beginning
 * @param unwanted the same
 */
record Phrase(List<String> wanted, List<String> unwanted) {
    private static final Pattern PART = Pattern.compile("(?<not>[-!])?(?:\"(?<row>[^\"]*)\"|(?<word>[^\\s\"]+))");

    /** Each is looked for in every listing, so that an address full of words would keep a core busy for minutes. */
    private static final int MOST_WORDS = 100;

    Phrase {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /**
     * Reads what is typed.
     *
     * @throws Refused where it has more words than anybody types
     */
    static Phrase of(String typed) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            String row = part.group("row");
            String text = row == null ? part.group("word") : row;
            String words = words(text, row == null && text.endsWith("*"));
            if (!words.isBlank()) {
                (part.group("not") == null ? wanted : unwanted).add(words);
            }
            bound(wanted.size() + unwanted.size());
        }
        return new Phrase(wanted, unwanted);
    }

    private static void bound(int words) {
        if (words > MOST_WORDS) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "Too many words in one search (limit: " + MOST_WORDS + ")");
        }
    }

    /** The same, its last word taken for the beginning of one: somebody is still typing. */
    static Phrase beginning(String typed) {
        return of(typed.stripTrailing() + "*");
    }

    boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** Whether a text, as {@link Words} writes it, has all that is wanted and nothing that is not. */
    boolean in(String words) {
        return wanted.stream().allMatch(words::contains) && unwanted.stream().noneMatch(words::contains);
    }

    private static String words(String text, boolean beginning) {
        String words = Words.of(text);
        return beginning ? words.stripTrailing() : words;
    }
}
