package org.waybill.server.workbench.view.entry;

import org.waybill.server.workbench.view.PageLink;

/**
 * Links inside an entry's page, of which it has hundreds that differ in their last word.
 *
 * @param picking ends where the claim's name follows
 */
record Ways(String picking) {
    static Ways of(PageLink address) {
        String others = new PageLink("", address.values()).without("pick");
        return new Ways((others.isEmpty() ? "?" : others + "&") + "pick=");
    }

    /** Where a claim is looked at. */
    String pick(String claim) {
        return picking + claim + "#picked";
    }
}
