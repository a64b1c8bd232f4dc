package org.waybill.corroboration.remark;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.figure.Bounds;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/** Figures as a person would say them. */
public final class FigureWords {
    private FigureWords() {}

    static String of(Quantity quantity) {
        String number = quantity.isSingle() ? single(quantity) : band(quantity);
        return number + " " + quantity.unit();
    }

    /** "about 6,700 is read as 6,030–7,370 (±10 % by convention)": of a figure whose ends nobody gave. */
    public static String readAs(Amount amount) {
        Quantity quantity = amount.quantity();
        Bounds bounds = amount.bounds();
        String number =
                quantity.isSingle() ? single(quantity) : quantity.qualifier().words() + " " + band(quantity);
        String percent = plain(Amount.slack().movePointRight(2)) + " %";
        String sign = quantity.qualifier() == Qualifier.NEARLY ? "up to " + percent + " less" : "±" + percent;
        return number + " is read as " + plain(bounds.low()) + "–" + plain(bounds.high()) + " (" + sign
                + ", by convention)";
    }

    private static String single(Quantity quantity) {
        String bare = plain(quantity.low());
        return quantity.qualifier() == Qualifier.EXACT || quantity.qualifier() == Qualifier.RANGE
                ? bare
                : quantity.qualifier().words() + " " + bare;
    }

    private static String band(Quantity quantity) {
        return quantity.vague().isEmpty()
                ? plain(quantity.low()) + " to " + plain(quantity.high())
                : "“" + quantity.vague() + "”";
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null
                ? "an open number"
                : String.format(Locale.ROOT, "%,f", value).replaceAll("\\.?0+$", "");
    }
}
