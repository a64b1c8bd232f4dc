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
        boolean aspirated = at + 1 < text.length() && text.charAt(at + 1) == 'h';
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> 0;
            case 'd', 't' -> 't';
            case 's', 'z' -> aspirated ? 'x' : 's';
            case 'c' -> aspirated ? 'x' : 'k';
            case 'j' -> 'x';
            case 'k' -> aspirated ? 0 : 'k';
            case 'q', 'g' -> 'k';
            case 'b', 'p' -> 'p';
            case 'f', 'v' -> 'f';
            default -> letter;
        };
    }
}
