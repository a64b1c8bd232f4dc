package org.waybill.screening.variant;

/**
 * The consonants of a name in a form that survives transliteration.
 *
 * <p>One letter for each class of sounds that transliterations swap; vowels, half vowels and h left out.
 */
public final class Skeletons {
    private Skeletons() {}

    /**
     * The skeleton of one word; empty where it holds no consonant that lasts.
     *
     * @param text Latin lower-case letters and digits
     */
    public static String of(String text) {
        StringBuilder skeleton = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sound = sound(text, at);
            if (sound != 0 && (skeleton.length() == 0 || skeleton.charAt(skeleton.length() - 1) != sound)) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    private static char sound(String text, int at) {
        char letter = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> 0;
            case 'd' -> next == 'j' || hushed(text, at + 1) ? 0 : 't';
            case 't' -> hushed(text, at + 1) ? 0 : 't';
            case 's' -> next == 'h' || text.startsWith("ch", at + 1) ? 'x' : 's';
            case 'c' -> c(next);
            case 'j' -> 'x';
            case 'z' -> next == 'h' ? 'x' : 's';
            case 'k' -> next == 'h' ? 0 : 'k';
            case 'q', 'g' -> 'k';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'b' -> 'p';
            case 'f', 'v' -> 'f';
            default -> letter;
        };
    }

    /** Whether one of the letters begins that make a hushing sound of a d or t before them: dzh, tch, tsch, tsh. */
    private static boolean hushed(String text, int at) {
        return text.startsWith("ch", at)
                || text.startsWith("zh", at)
                || text.startsWith("sch", at)
                || text.startsWith("sh", at);
    }

    /** Hushed before h and z, soft before e, i and y, else hard. */
    private static char c(char next) {
        return switch (next) {
            case 'h', 'z' -> 'x';
            case 'e', 'i', 'y' -> 's';
            default -> 'k';
        };
    }
}
