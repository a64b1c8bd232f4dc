package org.waybill.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.waybill.casefile.ScriptStep.Adding;
import org.waybill.casefile.ScriptStep.Deciding;
import org.waybill.casefile.ScriptStep.Pausing;
import org.waybill.casefile.ScriptStep.Refusing;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.Ground;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Reason;
import org.waybill.model.Review;
import org.waybill.model.Sha256;

/** Carries out a script, and knows by itself which of its decisions stand in the end. */
final class ScriptRun {
    private static final List<String> INSTEAD = List.of("mines", "shells");

    private final Ground ground;
    private final List<Filed> filed = new ArrayList<>();
    /** Which version read a page first: a correction quotes that reading. */
    private final Map<Integer, Integer> firstRead = new HashMap<>();

    private Instant now;
    private CaseWriter writer;

    private record Filed(int step, long place, Decision decision) {}

    private ScriptRun(Ground ground, Instant start) {
        this.ground = ground;
        this.now = start;
        this.writer = open();
    }

    static ScriptRun of(Ground ground, List<ScriptStep> script, Instant start) {
        return of(ground, script, start, writer -> {});
    }

    /** Carries out a script, and shows the writer after each step. */
    static ScriptRun of(Ground ground, List<ScriptStep> script, Instant start, Consumer<CaseWriter> shown) {
        ScriptRun run = new ScriptRun(ground, start);
        for (int number = 0; number < script.size(); number++) {
            run.take(number, script.get(number));
            shown.accept(run.writer);
        }
        run.writer.close();
        return run;
    }

    /** The numbers of the steps whose decisions no undo took back, undos left out. */
    Set<Integer> standing() {
        Set<Integer> steps = new HashSet<>();
        filed.stream()
                .filter(one -> !(one.decision instanceof Decision.Undo) && !isUndone(one.place))
                .forEach(one -> steps.add(one.step));
        return steps;
    }

    private boolean isUndone(long place) {
        return filed.stream()
                .anyMatch(one ->
                        one.decision instanceof Decision.Undo undo && undo.review() == place && !isUndone(one.place));
    }

    private CaseWriter open() {
        return CaseWriter.open(ground, new PlainMatters(), this::tick, "Ada", CatchingUp.UNHEARD);
    }

    private Instant tick() {
        now = now.plusMillis(700);
        return now;
    }

    private void take(int number, ScriptStep step) {
        if (step instanceof Adding adding) {
            add(adding);
        } else if (step instanceof Refusing refusing) {
            writer.refuse(new Change.Refused(refusing.source(), Reason.NOT_FOUND, "no such file"));
        } else if (step instanceof Pausing pausing) {
            pause(pausing);
        } else if (step instanceof Deciding deciding) {
            decision(deciding).ifPresent(decision -> decide(number, deciding, decision));
        }
    }

    private void add(Adding adding) {
        String address = "https://pages.example/" + adding.page();
        writer.add(MadePages.page(
                adding.page(), adding.version(), adding.address().isEmpty() ? address : adding.address()));
        firstRead.putIfAbsent(adding.page(), adding.version());
    }

    private void pause(Pausing pausing) {
        switch (pausing) {
            case FLUSH -> writer.flush();
            case CLOCK_BACK -> now = now.minus(Duration.ofHours(1));
            case REOPEN -> {
                writer.close();
                writer = open();
            }
        }
    }

    private void decide(int number, Deciding step, Decision decision) {
        filed.add(new Filed(number, place(step, decision), decision));
    }

    private long place(Deciding step, Decision decision) {
        if (!(decision instanceof Decision.Correct)) {
            Review review = new Review(decision, "Ada", "because");
            return writer.decide(new Change.Reviewed(review, Optional.empty()), Optional.empty());
        }
        int page = step.claim() / 4;
        int sentence = step.claim() % 4;
        int version = firstRead.getOrDefault(page, 0);
        Change.Reviewed correction = MadePages.correct(page, sentence, instead(step), version, "because");
        return writer.decide(correction, Optional.of(MadePages.brought(page, sentence, instead(step))));
    }

    private static String instead(Deciding step) {
        return INSTEAD.get(step.earlier() % INSTEAD.size());
    }

    /** Empty where there is nothing to decide. */
    private Optional<Decision> decision(Deciding step) {
        ClaimId claim = claim(step.claim());
        return switch (step.kind()) {
            case CONFIRM -> Optional.of(new Decision.Confirm(claim));
            case REJECT -> Optional.of(new Decision.Reject(claim));
            case CORRECT -> correct(step, claim);
            case SAME -> about(step).map(other -> new Decision.Same(claim, other));
            case OTHER -> about(step).map(other -> new Decision.Other(claim, other));
            case SAME_AS_CORRECTED -> sameAsCorrected(step);
            case CUT -> sources(step).map(source -> new Decision.Cut(page(step.claim()), source));
            case JOIN -> sources(step).map(source -> new Decision.Join(page(step.claim()), source));
            case UNDO -> earlier(step.earlier()).map(Decision.Undo::new);
            case UNDO_LAST -> earlier(filed.size() - 1).map(Decision.Undo::new);
        };
    }

    private Optional<Decision> correct(Deciding step, ClaimId claim) {
        return firstRead.containsKey(step.claim() / 4) && !corrected(step).equals(claim)
                ? Optional.of(new Decision.Correct(claim, corrected(step)))
                : Optional.empty();
    }

    private static Optional<Decision> sameAsCorrected(Deciding step) {
        ClaimId other = claim(step.other());
        return corrected(step).equals(other)
                ? Optional.empty()
                : Optional.of(new Decision.Same(corrected(step), other));
    }

    private static ClaimId claim(int number) {
        return MadePages.claim(number / 4, number % 4);
    }

    private static ClaimId corrected(Deciding step) {
        return MadePages.brought(step.claim() / 4, step.claim() % 4, instead(step))
                .ids()
                .get(0);
    }

    private static Optional<ClaimId> about(Deciding step) {
        return step.claim() == step.other() ? Optional.empty() : Optional.of(claim(step.other()));
    }

    private static Sha256 page(int claim) {
        return MadePages.sha256(claim / 4);
    }

    private static Optional<Sha256> sources(Deciding step) {
        return step.claim() / 4 == step.other() / 4 ? Optional.empty() : Optional.of(page(step.other()));
    }

    private Optional<Long> earlier(int number) {
        return filed.isEmpty() ? Optional.empty() : Optional.of(filed.get(number % filed.size()).place);
    }
}
