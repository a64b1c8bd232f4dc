package org.waybill.report.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Body;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.States;

/** Who got a thing for themselves, in words: counts, grades, bodies and how near they stood. */
public final class Backing {
    private static final String BESIDE = " · ";

    private Backing() {}

    /** Whether anybody asked who got it for themselves. */
    public static boolean isKnown(Entry entry) {
        return !entry.corroboration().why().isBlank();
    }

    /** "1–2", "3". */
    public static String interval(OriginCount count) {
        return count.isExact()
                ? Counted.figure(count.certain())
                : Counted.figure(count.certain()) + "–" + Counted.figure(count.possible());
    }

    /** For running text: "1–2 findings", "one finding", "no findings". */
    public static String counted(OriginCount count, String one) {
        return counted(count, one, one + "s");
    }

    /** The same of what has a plural of its own. */
    public static String counted(OriginCount count, String one, String many) {
        return count.isExact() ? Counted.prose(count.certain(), one, many) : interval(count) + " " + many;
    }

    /** "1–2 independent origins, none first-hand". */
    public static String origins(Corroboration backing) {
        String near = firstHand(backing);
        return counted(backing.origins(), "independent origin") + (near.isEmpty() ? "" : ", " + near);
    }

    /** How many of those that count were there themselves; empty where nobody counts. */
    private static String firstHand(Corroboration backing) {
        List<Origin> counting = backing.roots().stream()
                .filter(origin -> origin.counts() != Origin.Counts.NOT)
                .toList();
        long first = counting.stream()
                .filter(origin -> origin.hand() == Origin.Hand.FIRST)
                .count();
        if (counting.isEmpty()) {
            return "";
        }
        if (first == 0) {
            boolean told = counting.stream().noneMatch(origin -> origin.hand() == Origin.Hand.NOT_TOLD);
            return told ? "none first-hand" : "none known to be first-hand";
        }
        if (first == counting.size()) {
            return first == 1 ? "first-hand" : "all first-hand";
        }
        return Counted.number(first) + " of them first-hand";
    }

    /** "single origin (2 origins, both parties to the matter)": a grade below what the count promises says why. */
    public static String grade(Corroboration backing) {
        List<Origin> certain = certain(backing);
        String grade = grade(backing.grade());
        if (backing.grade() == Corroboration.Grade.SINGLE_ORIGIN && certain.size() > 1) {
            return grade + " (" + Counted.figure(certain.size()) + " origins, " + sides(certain) + ")";
        }
        boolean planned = backing.grade() == Corroboration.Grade.UNCORROBORATED && !certain.isEmpty();
        return planned ? grade + " (only told as planned)" : grade;
    }

    private static String sides(List<Origin> several) {
        if (several.stream().anyMatch(origin -> origin.side() != Origin.Side.PARTY)) {
            return "none known to be no party to the matter";
        }
        return (several.size() == 2 ? "both" : "all") + " parties to the matter";
    }

    private static List<Origin> certain(Corroboration backing) {
        return backing.roots().stream()
                .filter(origin -> origin.counts() == Origin.Counts.CERTAIN)
                .toList();
    }

    /** Why the fewest is not none though nobody is certain; empty where somebody is, or nobody counts. */
    public static String floor(Corroboration backing) {
        return backing.origins().certain() > 0 && certain(backing).isEmpty()
                ? "nobody is certain; somebody got it, so at least one"
                : "";
    }

    /** "single origin", the name alone: it may be the grade of several. */
    public static String grade(Corroboration.Grade grade) {
        return switch (grade) {
            case UNCORROBORATED -> "uncorroborated";
            case SINGLE_ORIGIN -> "single origin";
            case CORROBORATED -> "corroborated";
            case DOCUMENTED -> "documented";
            case CONTESTED -> "contested";
            case REFUTED -> "refuted";
        };
    }

    /** The same in running text, of a number of entries with this one's grade: "rest on a single origin". */
    public static String graded(Corroboration backing, long entries) {
        boolean one = entries == 1;
        return switch (backing.grade()) {
            case UNCORROBORATED -> (one ? "rests" : "rest") + " on no origin that is known";
            case SINGLE_ORIGIN ->
                (one ? "rests" : "rest")
                        + (certain(backing).size() > 1
                                ? " on several origins of which none is known to be no party"
                                : " on a single origin");
            case CORROBORATED, DOCUMENTED, CONTESTED, REFUTED -> (one ? "is " : "are ") + grade(backing.grade());
        };
    }

    /** What sort of body it is: "wire agency". */
    public static String kind(Body.Kind kind) {
        return switch (kind) {
            case GOVERNMENT -> "government";
            case INTELLIGENCE -> "intelligence service";
            case MILITARY -> "armed forces";
            case PROSECUTION -> "prosecution";
            case PARLIAMENT -> "parliament";
            case UN -> "United Nations";
            case INTERGOVERNMENTAL -> "body of several states";
            case STATE_NEWS_AGENCY -> "news agency of a state";
            case WIRE -> "wire agency";
            case BROADCASTER -> "broadcaster";
            case NEWSPAPER -> "newspaper";
            case SPECIALIST_OUTLET -> "specialist outlet";
            case TRADE_PRESS -> "trade press";
            case THINK_TANK -> "research institute";
            case RESEARCH_GROUP -> "research group";
            case NGO -> "non-governmental organisation";
            case COMPANY -> "company";
            case AGGREGATOR -> "aggregator of others’ reports";
            case MACHINE_REWRITE -> "outlet rewritten by machine";
            case SOCIAL -> "social media";
            case UNNAMED -> "not named";
            case UNKNOWN -> "not in the register of sources";
        };
    }

    /** Whether it is a party to the matter. */
    public static String side(Origin.Side side) {
        return switch (side) {
            case PARTY -> "a party to the matter";
            case NO_PARTY -> "no party to the matter";
            case NOT_KNOWN -> "side not known";
        };
    }

    /** How near it stood. */
    public static String hand(Origin.Hand hand) {
        return switch (hand) {
            case FIRST -> "first-hand";
            case SECOND -> "second-hand";
            case NOT_TOLD -> "how near it stood is not told";
        };
    }

    /** Whether it adds to the count. */
    public static String counts(Origin.Counts counts) {
        return switch (counts) {
            case CERTAIN -> "counts";
            case POSSIBLE -> "possibly counts";
            case NOT -> "does not count";
        };
    }

    /** The same of a finding among all: what is only planned adds to no count of what took place. */
    public static String counts(Finding finding, Corroboration among) {
        return among.keepsApart(finding) ? "planned or supposed: kept apart" : counts(finding.counts());
    }

    /** The same of an origin among all: one that stands alone and is not certain is the somebody who got it. */
    public static String counts(Origin origin, Corroboration among) {
        boolean alone = origin.counts() == Origin.Counts.POSSIBLE
                && !floor(among).isEmpty()
                && among.origins().isExact();
        return alone ? "counts as somebody, not for certain" : counts(origin.counts());
    }

    /** "wire agency · South Korea · no party to the matter · second-hand · said to rest on imagery". */
    public static String traits(Origin origin) {
        Body body = origin.body();
        return Stream.of(
                        kind(body.kind()),
                        body.state().isEmpty() ? "" : States.name(body.state()),
                        side(origin.side()),
                        hand(origin.hand()),
                        evidence(origin))
                .filter(trait -> !trait.isEmpty())
                .collect(Collectors.joining(BESIDE));
    }

    /** "is said to rest on imagery and testimony"; empty where no document tells. */
    public static String evidence(Origin origin) {
        List<String> kinds = origin.evidence().stream().map(Backing::evidence).toList();
        return kinds.isEmpty() ? "" : "said to rest on " + Counted.list(kinds);
    }

    private static String evidence(Origin.Evidence evidence) {
        return switch (evidence) {
            case DOCUMENT -> "documents";
            case IMAGERY -> "imagery";
            case DEBRIS -> "debris";
            case TESTIMONY -> "testimony";
            case INTERCEPTION -> "interception";
            case TRADE_DATA -> "trade data";
            case OBSERVATION -> "observation";
        };
    }
}
