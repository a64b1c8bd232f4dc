package org.waybill.report.words;

import java.util.List;
import org.waybill.model.Body;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;

/** Who got a thing for themselves, in words: counts, grades, bodies and how near they stood. */
public final class Backing {
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

    /** "single origin", for a table or before its reason. */
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

    /** The same in running text, of a number of matters: "rest on a single origin". */
    public static String graded(Corroboration.Grade grade, long matters) {
        boolean one = matters == 1;
        return switch (grade) {
            case UNCORROBORATED -> (one ? "rests" : "rest") + " on no origin that is known";
            case SINGLE_ORIGIN -> (one ? "rests" : "rest") + " on a single origin";
            case CORROBORATED, DOCUMENTED, CONTESTED, REFUTED -> (one ? "is " : "are ") + grade(grade);
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
