package org.waybill.report.export.prov;

import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Extractor;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;
import org.waybill.report.export.roll.Roll;

/** Qualified names in a namespace of our own. */
final class ProvIds {
    static final String WAYBILL = "wb:waybill";
    static final String CORROBORATION = "wb:corroboration";

    private ProvIds() {}

    static String document(Sha256 sha256) {
        return "wb:document-" + sha256.hex();
    }

    static String passage(Passage passage) {
        return "wb:passage-" + passage.document().hex() + "-" + passage.span().start() + "-"
                + passage.span().end();
    }

    static String claim(Roll roll, Claim claim) {
        return "wb:claim-" + roll.key(claim);
    }

    static String entry(Entry entry) {
        return "wb:entry-" + Roll.digits(entry.id());
    }

    static String capture(Sha256 document) {
        return "wb:capture-" + document.hex();
    }

    static String reading(Sha256 document) {
        return "wb:reading-" + document.hex();
    }

    static String review(long place) {
        return "wb:review-" + place;
    }

    static String person(String name) {
        return "wb:person-" + Roll.digits(name);
    }

    /** A publisher, or whoever a claim stands on the word of. */
    static String source(String name) {
        return "wb:source-" + Roll.digits(name);
    }

    static String extractor(Extractor extractor) {
        return "wb:extractor-" + Roll.digits(extractor.name() + "\n" + extractor.version());
    }
}
