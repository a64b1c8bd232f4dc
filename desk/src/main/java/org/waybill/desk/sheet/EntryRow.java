package org.waybill.desk.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param id of the entry, the same in every run
 * @param headline what it is about: {@code North Korea → Russia: arms and ammunition}
 * @param kind the claim type's key: {@code transfer}
 * @param actors who is said to act
 * @param targets who is said to get it, or what it is done to
 * @param subject the class of goods or matter
 * @param figure the best figures in words, one for each measure; empty where nobody gave one
 * @param low the lower end of the first measure; null where open or without figure
 * @param best the figure shown for the first measure
 * @param high the upper end of the first measure; null where open
 * @param measure what the first measure counts: {@code containers}; empty without figure
 * @param certain at least so many origins
 * @param possible at most so many
 * @param grade key of how it is backed: {@code single_origin}
 * @param documents how many distinct documents put it forward, or deny it
 * @param claims how many claims count in it
 * @param conflicts how many remarks of conflict
 * @param first the earliest date of publication, ISO 8601 as far as known; empty where undated
 * @param last the latest one
 * @param standing {@code said} where anybody puts it forward as so; else {@code denied}, {@code planned}, {@code supposed},
 *     {@code judged}
 * @param rules {@code engaged}, {@code cannot_say}, {@code not_engaged}; empty where no rule is about it
 * @param regimes keys of the regimes of which it would engage something
 * @param confirmed claims an analyst confirmed
 * @param rejected claims an analyst rejected or corrected
 * @param changed place in the log of the last change that touched it
 */
public record EntryRow(
        String id,
        String headline,
        String kind,
        List<PartyRef> actors,
        List<PartyRef> targets,
        String subject,
        String figure,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        String measure,
        int certain,
        int possible,
        String grade,
        int documents,
        int claims,
        int conflicts,
        String first,
        String last,
        String standing,
        String rules,
        List<String> regimes,
        int confirmed,
        int rejected,
        long changed) {}
