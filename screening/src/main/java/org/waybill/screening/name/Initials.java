package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;

/** Takes apart initials written without blanks: J.C., H.W. */
final class Initials {
    private Initials() {}

    static List<Word> apart(String written, List<Word> words) {
        List<Word> apart = new ArrayList<>(words.size());
        for (Word word : words) {
            if (dotted(written, word)) {
                addEach(apart, word);
            } else {
                apart.add(word);
            }
        }
        return apart;
    }

    /** A dot or a stroke between any two letters: an apostrophe is part of a word. */
    private static boolean dotted(String written, Word word) {
        int letters = word.text().length();
        if (letters < 2 || letters > 4 || word.end() - word.start() != 2 * letters - 1) {
            return false;
        }
        for (int at = word.start() + 1; at < word.end(); at += 2) {
            if ("./".indexOf(written.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void addEach(List<Word> apart, Word word) {
        for (int i = 0; i < word.text().length(); i++) {
            int start = word.start() + 2 * i;
            apart.add(new Word(word.text().substring(i, i + 1), start, start + 1, word.vowelless(), ""));
        }
    }
}
