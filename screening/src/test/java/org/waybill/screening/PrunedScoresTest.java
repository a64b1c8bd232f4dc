package org.waybill.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.Listing.Kind;
import org.waybill.screening.alignment.NameScorer;
import org.waybill.screening.alignment.Question;
import org.waybill.screening.index.NameIndex;
import org.waybill.screening.index.NameIndexBuilder;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;

/** What is left out without being compared would not have reached the score, and nothing else is left out. */
class PrunedScoresTest {
    private static final int NAMES = 250;
    private static final Preparation PREPARATION = new Preparation();

    private final NameScorer scorer = new NameScorer(Policy.standard());

    @TestFactory
    Stream<DynamicTest> a_question_scores_as_pairs_do() {
        return Stream.of(Kind.PERSON, Kind.ORGANISATION, Kind.VESSEL).flatMap(kind -> Stream.of(0.0, 0.4, 0.7, 0.9)
                .map(least -> DynamicTest.dynamicTest(kind + " from " + least, () -> check(kind, least))));
    }

    private void check(Kind kind, double least) {
        List<PreparedName> prepared = names(kind);
        NameIndex index = index(prepared);
        Question question = new Question(scorer, index.numbered());
        for (PreparedName asked : prepared) {
            question.ask(asked);
            for (int name = 0; name < index.size(); name++) {
                double score = scorer.score(asked, index.name(name));
                double answer = question.score(name, least);
                assertThat(answer)
                        .as("%s | %s", asked.written(), index.name(name).written())
                        .isEqualTo(score >= least || answer > 0 ? score : 0);
            }
        }
    }

    private static List<PreparedName> names(Kind kind) {
        MadeNames made = new MadeNames(new Random(kind.name().length()));
        return IntStream.range(0, NAMES)
                .mapToObj(number -> PREPARATION.prepare(made.name(), kind))
                .flatMap(List::stream)
                .toList();
    }

    private static NameIndex index(List<PreparedName> names) {
        NameIndexBuilder builder = NameIndex.builder(Policy.standard());
        names.forEach(name -> builder.add(0, name));
        return builder.build();
    }
}
