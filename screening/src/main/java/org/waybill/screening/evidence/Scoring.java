package org.waybill.screening.evidence;

import java.util.List;
import java.util.Optional;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.NameComparison;
import org.waybill.model.Subject;
import org.waybill.screening.alignment.NameScorer;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** Scores subjects against listings: names first, then everything else known of both. Safe for many threads. */
public final class Scoring {
    private final Policy policy;
    private final NameScorer names;

    public Scoring(Policy policy) {
        this.policy = policy;
        this.names = new NameScorer(policy);
    }

    /** The policy that ships. */
    public static Scoring standard() {
        return new Scoring(Policy.standard());
    }

    public Policy policy() {
        return policy;
    }

    /** How alike two names are, by themselves. */
    public NameScorer names() {
        return names;
    }

    /**
     * The score of two names with the trust the list has in its own: what a search ranks names by before it looks at
     * anything else.
     */
    public double score(PreparedName asked, PreparedName listed, ListedName.Strength strength) {
        return Math.max(0, names.score(asked, listed) + trust(strength, listed.kind()));
    }

    /** By how much the trust that a list has in a name moves its score; not above 0 as a rule. */
    public double trust(ListedName.Strength strength, Listing.Kind kind) {
        return strength == ListedName.Strength.WEAK ? policy.figure(Rule.WEAK_ALIAS, kind) : 0;
    }

    /**
     * Everything there is to say about a subject and a listing.
     *
     * @param name the best of the listing's names against those asked about; empty where no names were compared
     */
    public Judgement judge(Subject subject, Optional<NameComparison> name, Listing listing) {
        Findings findings = new Findings(policy, listing.kind());
        name.ifPresent(compared -> names(compared, findings));
        Births.compare(subject.births(), listing.births(), findings);
        Belonging.compare(subject, listing, findings);
        Numbers.compare(subject.numbers(), listing.numbers(), findings);
        if (!findings.has(Rule.NUMBER_DECIDES) && !findings.has(Rule.NUMBER_SUPPORTS)) {
            name.ifPresent(compared -> findings.bound(
                    Rule.WITHOUT_NUMBER,
                    compared.asked(),
                    compared.listed().text(),
                    "without a number in common: others bear this name and flag too"));
        }
        return new Judgement(findings.score(), findings.found(), Sentence.of(name, listing, findings.found()));
    }

    /** One name against another, whole: for a pair without any list. */
    public double best(List<PreparedName> asked, List<PreparedName> listed) {
        return names.best(asked, listed);
    }

    private static void names(NameComparison name, Findings findings) {
        findings.names(
                name.score(), name.asked(), name.listed().text(), "names alone score " + percent(name.score()) + " %");
        if (name.listed().strength() == ListedName.Strength.WEAK) {
            findings.add(Rule.WEAK_ALIAS, name.asked(), name.listed().text(), "the list itself calls this alias weak");
        }
    }

    private static long percent(double score) {
        return Math.round(100 * score);
    }
}
