package org.waybill.bench.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.JsonFiles;
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
            List<Outcome> some = SentenceCheck.of(
                            sentence, answers.of(sentence.document().id()))
                    .outcomes();
            wholeSentences += some.stream().allMatch(Outcome::right) ? 1 : 0;
            outcomes.addAll(some);
        }
        return new Board("claim challenge", measures(outcomes, wholeSentences), outcomes);
    }

    private List<Measure> measures(List<Outcome> outcomes, int wholeSentences) {
        int all = sentences.stream().mapToInt(one -> one.claims().size()).sum();
        int right = count(outcomes, one -> one.right() && one.key().contains(" claim "));
        return List.of(
                Measure.share("challenge claims right", right, all),
                Measure.share("challenge sentences right", wholeSentences, sentences.size()),
                Measure.errors("challenge claims made up", count(outcomes, SentenceCheck::isMadeUp)),
                Measure.errors("challenge claims given as done", count(outcomes, SentenceCheck::isGivenAsDone)));
    }

    private static int count(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return (int) outcomes.stream().filter(wanted).count();
    }
}
