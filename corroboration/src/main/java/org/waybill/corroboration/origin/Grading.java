package org.waybill.corroboration.origin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.corroboration.telling.Telling.Stance;
import org.waybill.model.Corroboration.Grade;
import org.waybill.model.Origin;
import org.waybill.model.Origin.Counts;
import org.waybill.model.Origin.Evidence;
import org.waybill.model.Origin.Side;

/**
 * What origins come to, by the design's scale.
 *
 * @param grade the grade
 * @param why in a sentence
 */
record Grading(Grade grade, String why) {
    /** What others can ask to see; testimony and a body's own observation they cannot. */
    private static final Set<Evidence> FOR_OTHERS = EnumSet.of(
            Evidence.DOCUMENT, Evidence.IMAGERY, Evidence.DEBRIS, Evidence.INTERCEPTION, Evidence.TRADE_DATA);

    static Grading of(Weighing weighing, Portraits portraits, List<Root> roots) {
        List<Root> certain = roots.stream()
                .filter(root -> weighing.counts(root) == Counts.CERTAIN)
                .toList();
        if (weighing.stance() == Stance.PLANNED) {
            return new Grading(Grade.UNCORROBORATED, "It is told as planned; nobody says that it took place.");
        }
        if (certain.isEmpty() && !weighing.isTold(Stance.SAID)) {
            return new Grading(Grade.UNCORROBORATED, "Nobody here says so; it is only denied or supposed.");
        }
        if (certain.isEmpty()) {
            return new Grading(Grade.UNCORROBORATED, "Nobody is known to have got it for themselves.");
        }
        List<Root> against = roots.stream()
                .filter(root -> weighing.tells(root, Stance.DENIED) && isSomebody(root))
                .toList();
        return against.isEmpty() ? agreed(portraits, certain) : disputed(certain, against, weighing, portraits);
    }

    /** What parties deny is contested where only parties say it; else the grade stands, and says that they deny it. */
    private static Grading despite(List<Root> against, Grading agreed) {
        String names = names(against) + (against.size() == 1 ? ", a party" : ", parties") + " to the matter, ";
        return new Grading(
                agreed.grade, agreed.why + " " + names + (against.size() == 1 ? "says" : "say") + " otherwise.");
    }

    private static String names(List<Root> roots) {
        return roots.get(0).speaker().body().name() + (roots.size() == 1 ? "" : " and " + (roots.size() - 1) + " more");
    }

    private static boolean isSomebody(Root root) {
        return Shelves.rank(root.speaker()) <= 1;
    }

    private static Grading disputed(List<Root> certain, List<Root> against, Weighing weighing, Portraits portraits) {
        boolean takenBack = certain.stream().allMatch(root -> isTakenBack(root, weighing));
        if (takenBack) {
            return new Grading(Grade.REFUTED, "Whoever said so says otherwise later.");
        }
        long independent = against.stream()
                .filter(root -> isOn(Side.NO_PARTY, root, portraits))
                .count();
        if (independent > certain.size()) {
            return new Grading(
                    Grade.REFUTED, "More origins that are no party say that it is not so than say that it is.");
        }
        return areParties(against, portraits) && !areParties(certain, portraits)
                ? despite(against, agreed(portraits, certain))
                : new Grading(
                        Grade.CONTESTED, names(against) + (against.size() == 1 ? " says" : " say") + " otherwise.");
    }

    /** Whether the last word of a root is a denial of its own. */
    private static boolean isTakenBack(Root root, Weighing weighing) {
        List<Occasion> all = weighing.occasions(root);
        return last(all, Stance.DENIED).compareTo(last(all, Stance.SAID)) > 0;
    }

    private static LocalDate last(List<Occasion> all, Stance stance) {
        return all.stream()
                .filter(occasion -> occasion.stance() == stance)
                .flatMap(occasion -> occasion.tellings().stream())
                .filter(telling -> telling.said() != null)
                .map(telling -> Shelves.day(telling.said()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static Grading agreed(Portraits portraits, List<Root> certain) {
        if (certain.size() == 1) {
            return new Grading(
                    Grade.SINGLE_ORIGIN,
                    "Nobody but " + certain.get(0).speaker().body().name()
                            + " is known to have got it for themselves.");
        }
        long outside = certain.stream()
                .filter(root -> isOn(Side.NO_PARTY, root, portraits))
                .count();
        if (outside == 0) {
            return new Grading(
                    Grade.SINGLE_ORIGIN, certain.size() + " origins say so, " + withNoBystander(portraits, certain));
        }
        String count = certain.size() + " independent origins say so, " + outside + " of them no party to the matter";
        return shown(portraits)
                .map(kind ->
                        new Grading(Grade.DOCUMENTED, count + "; " + kind + " is told of that others can ask to see."))
                .orElseGet(() -> new Grading(Grade.CORROBORATED, count + "."));
    }

    private static boolean isOn(Side side, Root root, Portraits portraits) {
        return portraits.side(root) == side;
    }

    private static boolean areParties(List<Root> roots, Portraits portraits) {
        return roots.stream().allMatch(root -> isOn(Side.PARTY, root, portraits));
    }

    private static String withNoBystander(Portraits portraits, List<Root> certain) {
        return areParties(certain, portraits)
                ? "and every one of them is a party to the matter."
                : "and none of them is known to be no party to the matter.";
    }

    /** Documents and interceptions are counted, imagery, debris and trade data are not. */
    private static String inWords(Evidence kind) {
        return switch (kind) {
            case DOCUMENT -> "a document";
            case INTERCEPTION -> "an interception";
            default -> kind.key().replace('_', ' ');
        };
    }

    private static Optional<String> shown(Portraits portraits) {
        return portraits.all().stream()
                .filter(origin -> origin.counts() == Counts.CERTAIN)
                .map(Origin::evidence)
                .flatMap(Set::stream)
                .filter(FOR_OTHERS::contains)
                .sorted()
                .findFirst()
                .map(Grading::inWords);
    }
}
