package org.waybill.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waybill.bench.board.Outcome;

/** The predicted claims of one document against its gold claims. */
final class DocumentScore {
    private final String document;
    private final List<FlatClaim> gold;
    private final List<FlatClaim> predicted;
    private final List<FlatClaim> mentions;
    private final Pairing pairing;
    private final Tally tally = new Tally();
    private final Map<Integer, String> saidOfGold = new TreeMap<>();

    DocumentScore(String document, List<FlatClaim> allGold, List<FlatClaim> allPredicted) {
        this.document = document;
        gold = allGold.stream().filter(FlatClaim::isScored).toList();
        predicted = allPredicted.stream().filter(FlatClaim::isOffered).toList();
        mentions = allPredicted.stream().filter(claim -> !claim.isOffered()).toList();
        pairing = Pairing.of(gold, predicted, Match::strength);
        countCore();
        pairing.goldToPredicted().forEach(this::judgePair);
        IntStream.range(0, predicted.size()).forEach(this::judgePredicted);
    }

    String document() {
        return document;
    }

    Tally tally() {
        return tally;
    }

    private void countCore() {
        int wanted = (int) needed().count();
        int matched = pairing.goldToPredicted().size();
        tally.count("gold", wanted).count("predicted", predicted.size()).count("matched", matched);
        tally.count("mentions set aside", mentions.size());
        tally.add(Figures.PRECISION, matched, predicted.size())
                .add(Figures.RECALL, matched, wanted)
                .add(Figures.F1, 2.0 * matched, predicted.size() + wanted)
                .add(Figures.STRICT, 0, predicted.size() + wanted)
                .add(Figures.EVERY_SLOT, 0, predicted.size() + wanted);
        needed().forEach(this::countGoldByType);
    }

    /** An optional gold claim counts only where it was found. */
    private Stream<Integer> needed() {
        return IntStream.range(0, gold.size())
                .filter(i -> !gold.get(i).standing().optional() || pairing.found(i))
                .boxed();
    }

    private void countGoldByType(int i) {
        String type = gold.get(i).type();
        boolean found = pairing.found(i);
        tally.count(type + " gold", 1).count(type + " matched", found ? 1 : 0);
        tally.add(type + " F1", found ? 2 : 0, 1);
    }

    private void judgePair(int i, int j) {
        FlatClaim wanted = gold.get(i);
        FlatClaim got = predicted.get(j);
        List<SlotJudge.Verdict> verdicts = SlotJudge.verdicts(wanted, got);
        verdicts.forEach(
                verdict -> tally.add(verdict.slot(), verdict.score(), 1).add(Figures.ALL_SLOTS, verdict.score(), 1));
        List<String> errors = Errors.of(wanted, got);
        errors.forEach(error -> tally.count(error, 1));
        boolean everySlot = verdicts.stream().allMatch(SlotJudge.Verdict::right);
        tally.add(Figures.STRICT, quantityAndModality(wanted, got) ? 2 : 0, 0);
        tally.add(Figures.EVERY_SLOT, everySlot ? 2 : 0, 0);
        saidOfGold.put(i, said(verdicts, errors, got));
    }

    private static boolean quantityAndModality(FlatClaim wanted, FlatClaim got) {
        return Amount.same(wanted.amount(), got.amount())
                && wanted.voice().modality().equals(got.voice().modality());
    }

    private static String said(List<SlotJudge.Verdict> verdicts, List<String> errors, FlatClaim got) {
        List<String> wrong = verdicts.stream()
                .filter(verdict -> !verdict.right())
                .map(SlotJudge.Verdict::slot)
                .toList();
        String slots = wrong.isEmpty()
                ? "found, every slot right"
                : "found, but " + String.join(", ", wrong) + " wrong (read: " + got.details() + ")";
        return errors.isEmpty() ? slots : slots + "; SERIOUS: " + String.join(", ", errors);
    }

    private void judgePredicted(int j) {
        FlatClaim claim = predicted.get(j);
        boolean right = pairing.used(j);
        tally.count(claim.type() + " predicted", 1);
        tally.add(claim.type() + " F1", 0, 1);
        tally.judge("tier " + claim.standing().tier() + " precision", right);
        tally.judge(Figures.UNRESOLVED, claim.isUnresolved());
        if (!right && Errors.turnsRound(claim, gold)) {
            tally.count(Errors.TURNED, 1);
        }
        if (claim.voice().saysDone()) {
            tally.judge(Figures.FALSE_ASSERTION, assertsWhatDidNotHappen(j));
        }
    }

    private boolean assertsWhatDidNotHappen(int j) {
        List<FlatClaim> meant = pairing.goldToPredicted().entrySet().stream()
                .filter(pair -> pair.getValue() == j)
                .map(pair -> gold.get(pair.getKey()))
                .toList();
        List<FlatClaim> behind = meant.isEmpty() ? behind(predicted.get(j)) : meant;
        return !behind.isEmpty() && behind.stream().allMatch(one -> one.voice().saysNotDone());
    }

    /** The gold claims of the same sentence, of the same type if there are any. */
    private List<FlatClaim> behind(FlatClaim claim) {
        List<FlatClaim> same = gold.stream()
                .filter(one -> !one.standing().anchor().isEmpty())
                .filter(one ->
                        claim.standing().passage().contains(one.standing().anchor()))
                .toList();
        List<FlatClaim> ofType =
                same.stream().filter(one -> one.type().equals(claim.type())).toList();
        return ofType.isEmpty() ? same : ofType;
    }

    /** One outcome for each gold claim, then one for each predicted claim that answers none. */
    List<Outcome> outcomes() {
        List<Outcome> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            all.add(ofGold(i));
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (!pairing.used(j)) {
                all.add(ofFalse(j));
            }
        }
        return all;
    }

    private Outcome ofGold(int i) {
        FlatClaim claim = gold.get(i);
        String key =
                document + " gold: " + claim.brief() + " | " + claim.standing().anchor();
        if (pairing.found(i)) {
            return Outcome.right(key, saidOfGold.getOrDefault(i, ""), "");
        }
        return claim.standing().optional()
                ? Outcome.right(key, "optional, left out", "")
                : Outcome.wrong(
                        key,
                        "missed (" + claim.details() + ")",
                        claim.standing().passage());
    }

    private Outcome ofFalse(int j) {
        FlatClaim claim = predicted.get(j);
        String key =
                document + " read: " + claim.brief() + " | " + claim.standing().anchor();
        String grave = Errors.turnsRound(claim, gold) ? "; SERIOUS: " + Errors.TURNED : "";
        String asserts =
                claim.voice().saysDone() && assertsWhatDidNotHappen(j) ? "; SERIOUS: asserts what did not happen" : "";
        String said = "false, tier " + claim.standing().tier() + " (" + claim.details() + ")" + grave + asserts;
        return Outcome.wrong(key, said, claim.standing().passage());
    }
}
