package org.waybill.model;

import java.util.Locale;

/** What a claim says happened. The definitions are those of {@code docs/methods/claims.md}. */
public enum ClaimType {
    /** Goods handed over: sale, gift, barter, fuel; interdicted consignments too. */
    TRANSFER,
    /** People sent. */
    DEPLOYMENT,
    /** A weapon of foreign origin used in an attack; the actor is the attacker. */
    USE,
    /** Technology, training, services, papers, help with production. */
    ASSISTANCE,
    /** A treaty, a deal, a clause. */
    AGREEMENT,
    /** Somebody asserts that conduct breaches a norm; the target is the norm. */
    VIOLATION,
    /** Somebody denies; the target is what is denied. */
    DENIAL,
    /** A sanctions listing. */
    DESIGNATION,
    /** Worth keeping, outside the types. */
    OTHER;

    /**
     * Whether somebody gives, sends or strikes and somebody else is at the other end.
     *
     * <p>Both took part, so a party that is not known is written {@code unknown}; elsewhere there may be none.
     */
    public boolean hasTwoSides() {
        return switch (this) {
            case TRANSFER, DEPLOYMENT, USE, ASSISTANCE -> true;
            case AGREEMENT, VIOLATION, DENIAL, DESIGNATION, OTHER -> false;
        };
    }

    /** The name on the wire: {@code transfer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
