package org.waybill.assessment.element;

import java.util.List;
import java.util.Locale;
import org.waybill.assessment.pack.Side;
import org.waybill.assessment.telling.Told;
import org.waybill.model.ClaimType;

/** Parts of the sentences that say why. */
final class Words {
    private static final int SHOWN = 3;

    private Words() {}

    /** "1 claim says", "3 claims say". */
    static String claims(int count, String one, String several) {
        return count == 1 ? "1 claim " + one : count + " claims " + several;
    }

    /** What stands at an end, for a type of claim: "who sends", "who takes". */
    static String end(ClaimType type, Side side) {
        return switch (type) {
            case DEPLOYMENT -> side == Side.GIVER ? "who sends them" : "where they are sent";
            case USE -> side == Side.GIVER ? "who attacks" : "who is attacked";
            case ASSISTANCE -> side == Side.GIVER ? "who helps" : "who is helped";
            case TRANSFER, AGREEMENT, VIOLATION, DENIAL, DESIGNATION, OTHER ->
                side == Side.GIVER ? "who gives" : "who takes";
        };
    }

    /** The items of claims in quotation marks, each once, the first few. */
    static String items(List<Told> told) {
        List<String> items =
                told.stream().flatMap(one -> one.items().stream()).distinct().toList();
        String shown = quoted(items);
        return items.isEmpty() ? "what is not named" : shown;
    }

    /** Words of others in quotation marks, the first few. */
    static String quoted(List<String> words) {
        String shown = String.join(
                ", ", words.stream().limit(SHOWN).map(one -> "\"" + one + "\"").toList());
        int left = words.size() - SHOWN;
        return left > 0 ? shown + " and " + left + " more" : shown;
    }

    /** A sentence with its first letter in upper case. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
