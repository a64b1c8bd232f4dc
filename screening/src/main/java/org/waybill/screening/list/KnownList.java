package org.waybill.screening.list;

import java.util.Optional;
import java.util.stream.Stream;

/** Lists that everybody screens against, by the keys under which OpenSanctions publishes them. */
public enum KnownList {
    UN("un_sc_sanctions", "UN Security Council Consolidated List"),
    OFAC_SDN("us_ofac_sdn", "OFAC Specially Designated Nationals and Blocked Persons List"),
    OFAC_CONS("us_ofac_cons", "OFAC Consolidated Non-SDN List"),
    EU("eu_fsf", "EU Consolidated Financial Sanctions List"),
    UK("gb_fcdo_sanctions", "UK Sanctions List"),
    /** Closed on 28 January 2026; read for files of before. */
    UK_OFSI("gb_hmt_sanctions", "OFSI Consolidated List of Financial Sanctions Targets");

    private final String key;
    private final String title;

    KnownList(String key, String title) {
        this.key = key;
        this.title = title;
    }

    public String key() {
        return key;
    }

    /** What its publisher calls it. */
    public String title() {
        return title;
    }

    /** What the publisher of a list calls it; the key itself where that is not known. */
    static String title(String key) {
        return of(key).map(KnownList::title).orElse(key);
    }

    public static Optional<KnownList> of(String key) {
        return Stream.of(values()).filter(list -> list.key.equals(key)).findFirst();
    }
}
