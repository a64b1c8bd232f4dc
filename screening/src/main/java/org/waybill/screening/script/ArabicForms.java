package org.waybill.screening.script;

/** Arabic letters that writers of different countries swap, brought to one. */
final class ArabicForms {
    private static final String FROM = "أإآٱىیےکګةۀہھۃ";
    private static final String TO = "اااايييككههههه";

    private ArabicForms() {}

    /** The word for looking up: one alif, one ye, one kaf, one he, no vowel signs, nothing stretched. */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            int known = FROM.indexOf(letter);
            if (known >= 0) {
                folded.append(TO.charAt(known));
            } else if (!drops(letter)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** The same, each letter keeping its place: signs that are dropped elsewhere stay. */
    static String inPlace(String word) {
        StringBuilder folded = new StringBuilder(word);
        for (int at = 0; at < word.length(); at++) {
            int known = FROM.indexOf(word.charAt(at));
            folded.setCharAt(at, known < 0 ? word.charAt(at) : TO.charAt(known));
        }
        return folded.toString();
    }

    private static boolean drops(char letter) {
        return letter == 'ـ' || (letter >= 0x064B && letter <= 0x065F) || letter == 0x0670;
    }
}
