package org.waybill.bench.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.JsonFiles;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.subject.Answers;
import org.waybill.bench.subject.Reader;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * Sentences made to be hard, each read alone as if it were a document.
 *
 * @param sentences in the order of their file
 */
public record ClaimChallenge(List<Sentence> sentences) {
    /** The date of the time challenge; no sentence here needs it, but a reader may ask. */
    private static final PartialDate PUBLISHED = new PartialDate(2025, 5, 29);

    private static final Wording WORDING = Wording.own();

    /**
     * A sentence and what it claims.
     *
     * @param id its number in the file
     * @param text the sentence
     * @param claims what it claims; empty where it only looks as if it did
     */
    public record Sentence(
            @JsonProperty("id") int id,
            @JsonProperty("text") String text,
            @JsonProperty("claims") List<Expected> claims) {
        Document document() {
            Document.About about = new Document.About("", "", "", PUBLISHED, "en", "text");
            return new Document("challenge-" + id, Sha256.of(text), "challenge", about, text);
        }
    }

    public ClaimChallenge {
        sentences = List.copyOf(sentences);
    }

    public static ClaimChallenge read(Path file) {
        ObjectMapper json = new ObjectMapper();
        return new ClaimChallenge(JsonFiles.lines(file).stream()
                .map(line -> json.convertValue(line, Sentence.class))
                .toList());
    }

    /** Asks the reader for each sentence. */
    public Board board(Reader reader) {
        Answers answers =
                Answers.of(reader, sentences.stream().map(Sentence::document).toList());
        return board(answers);
    }

    Board board(Answers answers) {
        List<Outcome> outcomes = new ArrayList<>();
        int wholeSentences = 0;
        for (Sentence sentence : sentences) {
            List<Outcome> some =
                    outcomes(sentence, answers.of(sentence.document().id()));
            wholeSentences += some.stream().allMatch(Outcome::right) ? 1 : 0;
            outcomes.addAll(some);
        }
        return new Board("claim challenge", measures(outcomes, wholeSentences), outcomes);
    }

    private List<Measure> measures(List<Outcome> outcomes, int wholeSentences) {
        int right = (int) outcomes.stream()
                .filter(one -> one.right() && one.key().contains(" claim "))
                .count();
        int all = sentences.stream().mapToInt(one -> one.claims().size()).sum();
        int extra = (int)
                outcomes.stream().filter(one -> one.said().startsWith("extra")).count();
        return List.of(
                Measure.share("challenge claims right", right, all),
                Measure.share("challenge sentences right", wholeSentences, sentences.size()),
                Measure.errors("challenge claims made up", extra));
    }

    private static List<Outcome> outcomes(Sentence sentence, List<FlatClaim> read) {
        List<FlatClaim> offered = read.stream().filter(FlatClaim::isOffered).toList();
        List<Outcome> all = new ArrayList<>();
        for (int i = 0; i < sentence.claims().size(); i++) {
            String key = "sentence " + sentence.id() + " claim " + (i + 1) + ": "
                    + sentence.claims().get(i).brief();
            all.add(outcome(key, sentence, sentence.claims().get(i), offered));
        }
        offered.stream().filter(claim -> madeUp(claim, sentence)).forEach(claim -> all.add(extra(sentence, claim)));
        if (all.isEmpty()) {
            all.add(Outcome.right("sentence " + sentence.id() + ": nothing to claim", "kept", sentence.text()));
        }
        return all;
    }

    private static Outcome outcome(String key, Sentence sentence, Expected expected, List<FlatClaim> read) {
        Optional<Comparison> best = read.stream()
                .filter(claim -> WORDING.readings(expected).contains(claim.type()))
                .map(claim -> Comparison.of(expected, claim))
                .min(Comparator.comparingInt(one -> one.wrong().size()));
        if (best.isEmpty()) {
            boolean allowed = WORDING.status(expected.status()).mayBeAbsent();
            return new Outcome(key, allowed, allowed ? "left out, as it may be" : "missed", sentence.text());
        }
        Comparison one = best.get();
        String wrong = String.join(", ", one.wrong()) + " wrong (read: "
                + one.claim().brief() + ", " + one.claim().details() + ")";
        return new Outcome(key, one.right(), one.right() ? "right" : wrong, sentence.text());
    }

    private static Outcome extra(Sentence sentence, FlatClaim claim) {
        String key = "sentence " + sentence.id() + " read: " + claim.brief();
        return Outcome.wrong(key, "extra (" + claim.details() + ")", sentence.text());
    }

    /** Claims of the types the challenge leaves aside, and those not given as done, are no harm. */
    private static boolean madeUp(FlatClaim claim, Sentence sentence) {
        return WORDING.annotates(claim.type())
                && claim.voice().saysDone()
                && sentence.claims().stream()
                        .noneMatch(expected -> WORDING.readings(expected).contains(claim.type())
                                && Comparison.of(expected, claim).sameEvent());
    }
}
