package org.waybill.parsing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which hyphens are part of a word.
 *
 * <p>The model was trained on text where "Russian-made" is three words and "anti-ship" is one. Names of weapons are one.
 */
final class Hyphenation {
    private static final Set<String> PREFIXES = Set.of(
            ("a afro ambi an ana anglo ante anti arch auto be bi bio by centi circum co col com con contra cor counter "
                            + "cross cryo crypto de deca deci demi deutero di dia dis duo e eco electro em en epi euro "
                            + "ex extra fore franco geo giga gyro hemi hepta hetero hexa hind homo hydro hyper hypo in "
                            + "indo infra inter intra iso kilo macro mal maxi mega meta micro mid midi milli mini mis mono "
                            + "multi nano neo non octa octo omni ortho out over paleo pan para part penta per peri "
                            + "photo poly post pre pro proto pseudo quadri quasi re retro self semi socio step sub "
                            + "super supra t tele tetra tri twi u ultra un under uni up vice with x")
                    .split(" ", -1));

    private static final Set<String> SUFFIXES = Set.of(
            ("able ation centric dom er ery esque ette fest fi fold ful gate gon hood ian ible ing isation ise ising "
                            + "ism ist ization ize izing less logist logy ly most wise")
                    .split(" ", -1));

    /** A calibre: "152-mm". */
    private static final Pattern CALIBRE = Pattern.compile("\\d+(\\.\\d+)?-mm");

    /** A type and its variant: "Iskander-M", "Buk-M2E". */
    private static final Pattern VARIANT = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Lu}(\\p{Lu}{0,2}\\d\\w*)?");

    /** Longer runs without a space are no words. */
    private static final int LONGEST = 64;

    private Hyphenation() {}

    /** Whether the hyphen at {@code at} belongs to the word that runs from {@code start} to before {@code end}. */
    static boolean keeps(String text, int start, int at, int end) {
        if (at == start || at + 1 == end || end - start > LONGEST) {
            return false;
        }
        char after = text.charAt(at + 1);
        return Characters.isDigit(after)
                ? keepsBeforeDigit(text, start, at, end)
                : Character.isLetter(after) && keepsBeforeLetter(text, start, at, end);
    }

    /** "KN-23", "mid-2023", "2024-06-19" and "10,000-20,000", but not "10-15" or "2022-26". */
    private static boolean keepsBeforeDigit(String text, int start, int at, int end) {
        return Character.isLetterOrDigit(text.charAt(at - 1))
                && !(isShortNumber(text, start, at) && isShortNumber(text, at + 1, end));
    }

    private static boolean isShortNumber(String text, int start, int end) {
        int length = end - start;
        return (length == 2 || length == 4)
                && text.substring(start, end).chars().allMatch(c -> Characters.isDigit((char) c));
    }

    private static boolean keepsBeforeLetter(String text, int start, int at, int end) {
        String word = text.substring(start, end);
        return isPrefix(text.substring(start, at))
                || SUFFIXES.contains(text.substring(at + 1, end))
                || CALIBRE.matcher(word).matches()
                || VARIANT.matcher(word).matches();
    }

    /** "UN-backed" has no prefix "un": capitals are a name. */
    private static boolean isPrefix(String text) {
        boolean isName = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        return !isName && PREFIXES.contains(text.toLowerCase(Locale.ROOT));
    }
}
