package org.waybill.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One paragraph of a resolution or treaty, told in own words.
 *
 * @param id the same for good: {@code DPRK-1874-9}
 * @param regime the key of the regime it belongs to: {@code DPRK-1718}
 * @param instrument where it stands: {@code S/RES/1874 (2009)}
 * @param paragraph the paragraph as it is cited: {@code 8(a)(i)}
 * @param title a few words
 * @param adopted the day it was adopted
 * @param inForce the times it applied, in order, at least one
 * @param bound who is bound, in words
 * @param conduct the sorts of conduct it is about, by key: {@code arms_supply_to}
 * @param direction seen from the regime's target
 * @param force what sort of duty it is
 * @param items what it covers, in own words
 * @param rule what it says, in own words
 * @param exemptions what it leaves out, in own words; empty where it states none
 * @param amends ids of earlier provisions it changes
 * @param amendedBy ids of later provisions that change it
 * @param certainty how sure the citation is
 * @param sources keys of the sources that it was held against; empty for one cited from memory
 * @param notes what a reader should know beside it, in own words; may be empty
 */
public record Provision(
        String id,
        String regime,
        String instrument,
        String paragraph,
        String title,
        LocalDate adopted,
        List<InForce> inForce,
        String bound,
        List<String> conduct,
        Direction direction,
        Force force,
        String items,
        String rule,
        String exemptions,
        List<String> amends,
        List<String> amendedBy,
        Certainty certainty,
        List<String> sources,
        String notes) {

    /** Which way the conduct runs, seen from the regime's target. */
    public enum Direction {
        TO_TARGET,
        FROM_TARGET,
        BOTH,
        /** The target's own conduct at home. */
        TARGET_INTERNAL,
        NOT_APPLICABLE;

        /** The name on the wire: {@code to_target}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What sort of duty a provision lays down. */
    public enum Force {
        BINDING,
        /** Some of it binds, some of it asks. */
        MIXED,
        /** Worded as a duty, outside Chapter VII in terms. */
        BINDING_WORDING_OTHER,
        CLARIFIES_BINDING_RULE,
        ENABLING,
        HORTATORY,
        TREATY_OR_CUSTOM;

        /** The name on the wire: {@code clarifies_binding_rule}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure a citation is. It goes wherever the provision goes. */
    public enum Certainty {
        VERIFIED("verified"),
        CONTENT_VERIFIED_NUMBER_FROM_MEMORY("content verified, paragraph number from memory"),
        CONTENT_VERIFIED_NUMBER_PARTLY("content verified, paragraph number partly verified"),
        NUMBER_VERIFIED_CONTENT_PARTLY("paragraph verified, content partly verified"),
        PARTLY_VERIFIED("partly verified"),
        FROM_MEMORY("from memory");

        private final String words;

        Certainty(String words) {
            this.words = words;
        }

        /** How it is printed beside the citation. */
        public String words() {
            return words;
        }
    }

    public Provision {
        inForce = List.copyOf(inForce);
        conduct = List.copyOf(conduct);
        amends = List.copyOf(amends);
        amendedBy = List.copyOf(amendedBy);
        sources = List.copyOf(sources);
        if (instrument.isBlank() || paragraph.isBlank()) {
            throw new IllegalArgumentException("a provision is cited by instrument and paragraph: " + id);
        }
        if (inForce.isEmpty() || conduct.isEmpty()) {
            throw new IllegalArgumentException("a provision applied at some time to some conduct: " + id);
        }
        if (sources.isEmpty() && certainty != Certainty.FROM_MEMORY) {
            throw new IllegalArgumentException("what was verified names its source: " + id);
        }
    }

    /** Instrument and paragraph, as cited: {@code S/RES/1874 (2009), para 9}. */
    public String citation() {
        return Character.isDigit(paragraph.charAt(0))
                ? instrument + ", para " + paragraph
                : instrument + ", " + paragraph;
    }

    /** Whether it applied on a day, contested or not. */
    public boolean appliedOn(LocalDate day) {
        return inForce.stream().anyMatch(time -> time.covers(day));
    }
}
