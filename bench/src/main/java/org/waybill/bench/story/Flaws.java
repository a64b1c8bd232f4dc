package org.waybill.bench.story;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.waybill.model.Qualifier;

/** What goes wrong while a line is copied. At most one thing a page, so that each can be told for what it is. */
final class Flaws {
    private static final int TEN = 10;

    private final Rates rates;
    private final SplittableRandom chance;

    Flaws(Rates rates, SplittableRandom chance) {
        this.rates = rates;
        this.chance = chance;
    }

    /** What one page gets wrong: most often nothing. */
    Set<Flaw> drawn(Account account) {
        for (Flaw flaw : Flaw.values()) {
            if (rates.happens(flaw.name().toLowerCase(java.util.Locale.ROOT), chance) && fits(flaw, account)) {
                return EnumSet.of(flaw);
            }
        }
        return Set.of();
    }

    private static boolean fits(Flaw flaw, Account account) {
        return switch (flaw) {
            case QUALIFIER_LOST -> account.qualifier() != Qualifier.EXACT;
            case ROUNDED -> oneDigit(account.value()) != account.value();
            case SLIP, UNIT_CHANGED, SIDES_CHANGED -> true;
        };
    }

    /** The account with the flaws given. */
    Account spoilt(Account account, Set<Flaw> flaws) {
        Account spoilt = account;
        for (Flaw flaw : flaws) {
            spoilt = spoilt(spoilt, flaw);
        }
        return spoilt;
    }

    private Account spoilt(Account account, Flaw flaw) {
        return switch (flaw) {
            case QUALIFIER_LOST -> account.with(account.value(), Qualifier.EXACT, account.goods());
            case ROUNDED -> account.with(oneDigit(account.value()), account.qualifier(), account.goods());
            case SLIP -> account.with(slipped(account.value()), account.qualifier(), account.goods());
            case UNIT_CHANGED ->
                account.with(
                        account.value(), account.qualifier(), account.goods().mistaken());
            case SIDES_CHANGED -> account.turned();
        };
    }

    private long slipped(long value) {
        return value % TEN == 0 && chance.nextBoolean() ? value / TEN : value * TEN;
    }

    private static long oneDigit(long value) {
        return Amounts.rounded((double) value, 1, RoundingMode.HALF_UP);
    }
}
