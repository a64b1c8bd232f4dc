package org.waybill.report.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.FiledReview;
import org.waybill.model.Review;
import org.waybill.model.Sha256;

class ReviewLogTest {
    @ParameterizedTest(name = "{0} come to {1}, because {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "confirm a                    | stands                     | nobody said otherwise",
                "confirm a; reject a          | <2 stands                  | the later review of a claim wins",
                "confirm a; confirm b         | stands stands              | they are about different claims",
                "reject a; undo 1             | x2 stands                  | it was taken back",
                "reject a; undo 1; undo 2     | stands x3 stands           | so was the taking back",
                "confirm a; reject a; undo 2  | stands x3 stands           | the earlier one stands again",
                "same a b; other b a          | <2 stands                  | a pair is the same whoever is named first",
                "other a b; other b a         | <2 stands                  | also where both part it",
                "same a b; confirm a          | stands stands              | a matter is no claim",
                "cut a b; join b a            | <2 stands                  | the way between two documents is one thing",
                "undo 7                       | stands                     | a review that is not there cannot be marked",
            })
    void reviews_come_to(String words, String states, String why) {
        ReviewLog log = new ReviewLog(reviews(words));
        String found = log.all().stream().map(filed -> state(log, filed)).collect(Collectors.joining(" "));
        assertThat(found).as(why).isEqualTo(states);
    }

    @ParameterizedTest(name = "of {0} hold {1}")
    @CsvSource({"confirm a; reject a,2", "reject a; undo 1,''", "reject a; confirm b; undo 1; undo 3,1 2"})
    void only_the_last_decision_about_a_thing_holds(String words, String places) {
        assertThat(new ReviewLog(reviews(words))
                        .holding().stream()
                                .map(filed -> String.valueOf(filed.place()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    private static String state(ReviewLog log, FiledReview filed) {
        Optional<String> undone = log.undoer(filed).map(by -> "x" + by.place());
        assertThat(undone.isPresent()).isEqualTo(log.isUndone(filed));
        return undone.or(() -> log.successor(filed).map(by -> "<" + by.place())).orElse("stands");
    }

    private static List<FiledReview> reviews(String words) {
        List<FiledReview> reviews = new ArrayList<>();
        for (String one : words.strip().split("; ", -1)) {
            Review review = new Review(decision(one.split(" ", -1)), "A", "seen");
            reviews.add(new FiledReview(reviews.size() + 1L, Instant.EPOCH, review));
        }
        return reviews;
    }

    private static Decision decision(String[] parts) {
        return switch (parts[0]) {
            case "confirm" -> new Decision.Confirm(claim(parts[1]));
            case "reject" -> new Decision.Reject(claim(parts[1]));
            case "same" -> new Decision.Same(claim(parts[1]), claim(parts[2]));
            case "other" -> new Decision.Other(claim(parts[1]), claim(parts[2]));
            case "cut" -> new Decision.Cut(Sha256.of(parts[1]), Sha256.of(parts[2]));
            case "join" -> new Decision.Join(Sha256.of(parts[1]), Sha256.of(parts[2]));
            default -> new Decision.Undo(Long.parseLong(parts[1]));
        };
    }

    private static ClaimId claim(String letter) {
        return new ClaimId(Sha256.of(letter).hex());
    }
}
