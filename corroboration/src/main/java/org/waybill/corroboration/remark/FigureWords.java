package org.waybill.corroboration.remark;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/** Figures as a person would say them. */
final class FigureWords {
    private FigureWords() {}

    static String of(Quantity quantity) {
        String number = quantity.isSingle() ? single(quantity) : band(quantity);
        return number + " " + quantity.unit();
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
                : "\"" + quantity.vague() + "\"";
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "an open number" : String.format(Locale.ROOT, "%,f", value).replaceAll("\\.?0+$", "");
    }
}
