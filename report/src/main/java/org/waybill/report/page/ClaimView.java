package org.waybill.report.page;

import java.util.List;

/**
 * One claim as a row.
 *
 * @param number of the claim in the report
 * @param anchor where the row is found on the page; empty where the claim already stands elsewhere
 * @param date of publication
 * @param publisher of the document
 * @param speaker on whose word
 * @param relays who passes it on; empty for nobody
 * @param verb how firmly
 * @param parties who to whom
 * @param subject figure and item
 * @param circumstances when and where; empty where unstated
 * @param quotation the passage
 * @param elsewhere words outside the passage it also rests on
 * @param unstated parties the text does not name, with the reason
 * @param reading tier and rule
 * @param note footnote number
 * @param folded whether the quotation waits behind its first words
 * @param excerpt those words
 * @param kept its name in the case
 * @param marks what people made of it
 */
public record ClaimView(
        int number,
        String anchor,
        String date,
        String publisher,
        String speaker,
        String relays,
        String verb,
        String parties,
        String subject,
        String circumstances,
        List<Segment> quotation,
        List<Segment> elsewhere,
        List<Segment> unstated,
        Reading reading,
        int note,
        boolean folded,
        String excerpt,
        Kept kept,
        List<MarkView> marks) {

    /** How complete the reading is, and what made it. */
    public record Reading(String tier, String rule) {}

    /**
     * A claim's name in its case.
     *
     * @param id the first digits; empty for a claim that lies in no case
     * @param anchor where they are found on the page; empty where the name already stands elsewhere
     */
    public record Kept(String id, String anchor) {}
}
