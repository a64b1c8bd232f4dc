package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names written in one word here and in several there, all brought to several: Abdulrahman, Abd al-Rahman.
 *
 * <p>"Servant of" and the attribute of God it goes with are two words in Arabic; how lists join them is chance.
 */
final class Compounds {
    /** Abdul, Abdel, Abdal, Abdur before its own letter, or that letter once: Abdurahman. Then at least four letters. */
    private static final Pattern SERVANT = Pattern.compile(
            "(?:abd|abud|cabd)(?:(?:u|e|a|i|o|ou)?(?:l|r(?=r)|s(?=s)|sh(?=sh)|n(?=n)|z(?=z)|d(?=d)|t(?=t))|(?:ou|u|i|o(?!u))(?!l))(.{4,})");

    private static final Pattern ALLAH = Pattern.compile("(?:abd|cabd)(?:u|ou|al|el|il|ul|a|e|i)?l?(?:ll?ah|lla)i?");
    private static final Pattern FAITH = Pattern.compile("(.{3,})(?:u|e|a|i|ou)(?:d|l)-?(?:d?in|d?een|d?ine)");
    private static final Set<String> SERVANTS =
            Set.of("abd", "abdul", "abdel", "abdal", "abdu", "abdur", "abdoul", "abdil", "cabdi", "abdol");
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ar", "ur", "er", "as", "us", "es", "an", "un", "ad", "az", "at", "ash", "il");

    private Compounds() {}

    static List<Word> apart(List<Word> words) {
        List<Word> apart = new ArrayList<>(words.size() + 2);
        int at = 0;
        while (at < words.size()) {
            at += servant(words, at, apart);
        }
        return apart;
    }

    private static int servant(List<Word> words, int at, List<Word> apart) {
        Word word = words.get(at);
        if (at > 0 && at + 1 < words.size() && faith(word, words.get(at + 1))) {
            apart.add(word.upTo(words.get(at + 1), "uddin"));
            return 2;
        }
        if (!SERVANTS.contains(word.text())) {
            apart(word, apart);
            return 1;
        }
        int next = at + 1;
        if (next < words.size() - 1 && ARTICLES.contains(words.get(next).text())) {
            next++;
        }
        if (next < words.size() && words.get(next).text().matches("allah|ullah|ollah|lah|llah")) {
            apart.add(word.upTo(words.get(next), "abdullah"));
            return next - at + 1;
        }
        apart.add(next == at + 1 ? word.as("abdul") : word.upTo(words.get(next - 1), "abdul"));
        return next - at;
    }

    private static boolean faith(Word article, Word next) {
        return (ARTICLES.contains(article.text())
                        || article.text().equals("ud")
                        || article.text().equals("ed"))
                && next.text().matches("d?(?:in|een|ine|eddin)")
                && next.text().startsWith("d");
    }

    private static void apart(Word word, List<Word> apart) {
        String text = word.text();
        if (ALLAH.matcher(text).matches()) {
            apart.add(word.as("abdullah"));
            return;
        }
        Matcher servant = SERVANT.matcher(text);
        if (servant.matches()) {
            apart.add(word.as("abdul"));
            apart.add(word.as(servant.group(1)));
            return;
        }
        Matcher faith = FAITH.matcher(text);
        if (faith.matches() && text.length() >= 7) {
            apart.add(word.as(faith.group(1)));
            apart.add(word.as("uddin"));
            return;
        }
        apart.add(word);
    }
}
