package org.waybill.model;

import java.util.List;

/**
 * Claims about the same matter, side by side. Derived, so every grouping can be undone.
 *
 * @param id digest of what the entry is about; the same matter gets the same id in every run
 * @param matter what the claims share
 * @param claims every claim, in the order of publication
 * @param figures the claims that give a figure, grouped by origin and unit
 * @param corroboration who got it for themselves, what agrees and what does not
 */
public record Entry(String id, Matter matter, List<Claim> claims, List<Series> figures, Corroboration corroboration) {

    /**
     * What an entry is about.
     *
     * @param type the kind of event
     * @param actors who, by id, sorted; empty where unstated
     * @param targets to or against whom, by id, sorted; empty where unstated
     * @param subject the class of item, in words: munitions, ballistic missiles, soldiers
     */
    public record Matter(ClaimType type, List<String> actors, List<String> targets, String subject) {
        public Matter {
            actors = actors.stream().sorted().distinct().toList();
            targets = targets.stream().sorted().distinct().toList();
        }
    }

    public Entry {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
    }

    /** What does not fit together, in words. */
    public List<String> conflicts() {
        return corroboration.remarks(Remark.Kind.CONFLICT).stream()
                .map(Remark::words)
                .toList();
    }
}
