package org.waybill.bench.score;

import java.util.Locale;
import java.util.regex.Pattern;

/** When two lists of places have one in common; a state's code stands for its English name. */
final class Places {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2}\\b");

    private Places() {}

    static boolean share(String some, String others) {
        return Words.share(spelled(some), spelled(others));
    }

    private static String spelled(String places) {
        return CODE.matcher(places).replaceAll(code -> new Locale("", code.group()).getDisplayCountry(Locale.ENGLISH));
    }
}
