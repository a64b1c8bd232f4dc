package org.waybill.bench.story;

import org.waybill.model.ClaimType;

/**
 * What is sent.
 *
 * @param item as a claim names it
 * @param unit as a claim counts it
 * @param words the unit and the item as a report writes them after the number
 * @param type the kind of claim that tells of it
 * @param verbs the part of the wording that says "sent"
 * @param least the least the final total may be
 * @param most the most it may be
 */
public record Goods(String item, String unit, String words, ClaimType type, String verbs, long least, long most) {
    /** The same number of something else: what a careless copyist writes. */
    Goods mistaken() {
        String other = unit.equals("containers") ? "tonnes" : "containers";
        return new Goods(item, other, other + " of " + item, type, verbs, least, most);
    }
}
