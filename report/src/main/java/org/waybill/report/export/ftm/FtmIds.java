package org.waybill.report.export.ftm;

import org.waybill.model.Entry;
import org.waybill.model.ListingId;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.report.export.roll.Roll;

/** What things are called in FollowTheMoney: letters, digits and hyphens only. */
final class FtmIds {
    private FtmIds() {}

    static String party(Party party) {
        return "wb-party-" + Roll.key(party);
    }

    static String document(Sha256 sha256) {
        return "wb-document-" + sha256.hex();
    }

    static String claim(String key) {
        return "wb-claim-" + key;
    }

    static String entry(Entry entry) {
        return "wb-entry-" + Roll.digits(entry.id());
    }

    static String listing(ListingId id) {
        return "wb-listing-" + Roll.digits(id.toString());
    }

    /** Of a link between two others. */
    static String link(String role, String one, String other) {
        return "wb-link-" + Roll.digits(role + "\n" + one + "\n" + other);
    }
}
