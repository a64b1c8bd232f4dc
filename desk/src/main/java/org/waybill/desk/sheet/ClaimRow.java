package org.waybill.desk.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim, with every slot and the characters behind it.
 *
 * @param id 64 hex digits
 * @param number in the report, from 1
 * @param entry id of the entry it belongs to; empty where to none
 * @param type {@code transfer}…
 * @param document digest
 * @param publisher of the document; empty where unknown
 * @param published ISO 8601 as far as known; empty where undated
 * @param parties who to whom, in words
 * @param subject what, with its figure, in words
 * @param circumstances when and where, in words; may be empty
 * @param speaker on whose word, in words
 * @param relays through whom
 * @param firmness how firmly it is put: {@code says}, {@code reportedly}…
 * @param standing {@code said}, {@code denied}, {@code planned}, {@code supposed}, {@code judged}
 * @param tier {@code A}, {@code B}, {@code C}
 * @param rule id of the rule that made it
 * @param state {@code unreviewed}, {@code confirmed}, {@code rejected}, {@code corrected}
 * @param review who decided so, when and why; null where nobody did
 * @param passage the sentence
 * @param slots in reading order
 * @param origins ids of the origins it is led back to
 */
public record ClaimRow(
        String id,
        int number,
        String entry,
        String type,
        String document,
        String publisher,
        String published,
        String parties,
        String subject,
        String circumstances,
        String speaker,
        List<String> relays,
        String firmness,
        String standing,
        String tier,
        String rule,
        String state,
        @Nullable ReviewSheet review,
        Quote passage,
        List<SlotSheet> slots,
        List<String> origins) {}
