package org.waybill.bench.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;

/**
 * A statement as one line of a page tells it, flaws and all.
 *
 * @param statement what was said in truth
 * @param value the figure on the page
 * @param qualifier how the page bounds it
 * @param goods what the page counts
 * @param swapped whether giver and taker changed places
 * @param source on whose word the page tells it
 * @param relays who passed it on, as the page says
 * @param said when it was said, as the page says; null where it does not
 */
record Account(
        Statement statement,
        long value,
        Qualifier qualifier,
        Goods goods,
        boolean swapped,
        String source,
        List<String> relays,
        @Nullable PartialDate said) {
    Account {
        relays = List.copyOf(relays);
    }

    static Account of(Statement statement, Goods goods, String source, List<String> relays) {
        return new Account(statement, statement.value(), statement.qualifier(), goods, false, source, relays, null);
    }

    Account saidAt(@Nullable PartialDate when) {
        return new Account(statement, value, qualifier, goods, swapped, source, relays, when);
    }

    Account with(long otherValue, Qualifier otherQualifier, Goods otherGoods) {
        return new Account(statement, otherValue, otherQualifier, otherGoods, swapped, source, relays, said);
    }

    Account turned() {
        return new Account(statement, value, qualifier, goods, !swapped, source, relays, said);
    }

    Attribution attribution() {
        return new Attribution(source, relays, said);
    }
}
