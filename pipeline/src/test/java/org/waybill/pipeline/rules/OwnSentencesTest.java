package org.waybill.pipeline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Position;
import org.waybill.model.Provision;

/** Whatever the engine says over every labelled case: it quotes verdicts of others and passes none. */
class OwnSentencesTest {
    private static final Pattern VERDICT =
            Pattern.compile("violat|breach|guilt|illegal|unlawful", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");

    @Test
    void no_sentence_of_an_assessment_says_that_somebody_did_wrong_outside_quotation_marks() {
        List<String> said = new ArrayList<>();
        for (LabelledCase one : CaseFiles.all()) {
            sentences(Answers.of(one).assessment())
                    .filter(sentence -> VERDICT.matcher(QUOTED.matcher(sentence).replaceAll(""))
                            .find())
                    .forEach(sentence -> said.add(one.id() + ": " + sentence));
        }
        assertThat(said).isEmpty();
    }

    private static Stream<String> sentences(CaseAssessment all) {
        return Stream.concat(
                all.entries().stream().flatMap(OwnSentencesTest::sentences),
                all.tallies().stream()
                        .flatMap(tally -> Stream.of(tally.outcome().words(), tally.why())));
    }

    private static Stream<String> sentences(CaseAssessment.OfEntry entry) {
        return Stream.of(
                        entry.assessments().stream().flatMap(OwnSentencesTest::sentences),
                        entry.context().stream()
                                .flatMap(note -> Stream.concat(Stream.of(note.why()), told(note.provision()))),
                        entry.positions().stream().flatMap(OwnSentencesTest::sentences))
                .flatMap(part -> part);
    }

    private static Stream<String> sentences(Assessment one) {
        return Stream.of(
                        Stream.of(one.limb(), one.note(), one.result().words()),
                        told(one.provision()),
                        one.elements().stream().flatMap(element -> Stream.of(element.question(), element.why())))
                .flatMap(part -> part);
    }

    private static Stream<String> told(Provision one) {
        return Stream.of(one.title(), one.items(), one.rule(), one.exemptions(), one.notes());
    }

    /** What a document of the case says is its own; what is on record we put in our words. */
    private static Stream<String> sentences(Position position) {
        return position instanceof Position.OnRecord record ? Stream.of(record.words()) : Stream.empty();
    }
}
