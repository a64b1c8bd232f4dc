package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;

/** Takes apart initials written without blanks: J.C., H.W. */
final class Initials {
    private Initials() {}

    static List<Word> apart(List<Word> words) {
        List<Word> apart = new ArrayList<>(words.size());
        for (Word word : words) {
            if (dotted(word)) {
                addEach(apart, word);
            } else {
                apart.add(word);
            }
        }
        return apart;
    }

    /** Characters stood between the letters: twice as many were written, less one. */
    private static boolean dotted(Word word) {
        int letters = word.text().length();
        return letters > 1 && letters <= 4 && word.end() - word.start() == 2 * letters - 1;
    }

    private static void addEach(List<Word> apart, Word word) {
        for (int i = 0; i < word.text().length(); i++) {
            int start = word.start() + 2 * i;
            apart.add(new Word(word.text().substring(i, i + 1), start, start + 1, word.vowelless(), ""));
        }
    }
}
