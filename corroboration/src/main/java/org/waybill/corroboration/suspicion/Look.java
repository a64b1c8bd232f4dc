package org.waybill.corroboration.suspicion;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waybill.corroboration.suspicion.Item.Answer;
import org.waybill.corroboration.suspicion.Item.Word;
import org.waybill.model.Body;
import org.waybill.model.Claim;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion.Agreement;

/**
 * One item as two see it against all others.
 *
 * @param one how the first stands to the others
 * @param other how the second does
 * @param agreement where both say the same and the others otherwise; empty where they do not
 */
record Look(Departure one, Departure other, Optional<Shared> agreement) {

    /**
     * How one of the two stands to the others.
     *
     * @param is whether he gives a value that would be in the minority even if the other of the two gave it as well
     * @param share how likely an independent teller gives the same: the smoothed share of the others who do, 0 to 1
     * @param spread how likely one who departs gives the same: the smoothed share among others who depart, 0 to 1
     */
    record Departure(boolean is, double share, double spread) {}

    /** Where both give a value that the others do not. */
    record Shared(Agreement.Kind kind, Word one, Word other) {
        List<Claim> claims() {
            return List.of(one.claim(), other.claim());
        }
    }

    /** Half an observation for either outcome, the usual correction of a share of few (Krichevsky and Trofimov 1981). */
    static final double HALF = 0.5;

    /** Empty where the item says nothing of the two: too few others, or a reason to agree that is known. */
    static Optional<Look> at(Item item, Body one, Body other, Ancestry ancestry, int fewestOthers) {
        Optional<Answer> mine = item.of(one);
        Optional<Answer> theirs = item.of(other);
        if (mine.isEmpty() || theirs.isEmpty() || item.isAbout(one) || item.isAbout(other)) {
            return Optional.empty();
        }
        List<Answer> rest = item.answers().stream()
                .filter(answer -> !answer.isBy(one) && !answer.isBy(other))
                .toList();
        return rest.size() < fewestOthers
                ? Optional.empty()
                : new Others(rest).look(item.kind(), mine.get(), theirs.get(), ancestry);
    }

    /** All who answer beside two. */
    private static final class Others {
        private final Map<String, Integer> counts = new HashMap<>();
        private final int size;
        private final int most;
        private final int departing;

        Others(List<Answer> answers) {
            answers.forEach(answer -> answer.words().keySet().forEach(value -> counts.merge(value, 1, Integer::sum)));
            this.size = answers.size();
            this.most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
            this.departing = (int) answers.stream().filter(this::isOdd).count();
        }

        Optional<Look> look(Agreement.Kind kind, Answer one, Answer other, Ancestry ancestry) {
            Set<String> mine = departing(one);
            Set<String> theirs = departing(other);
            List<Shared> common = mine.stream()
                    .filter(theirs::contains)
                    .sorted()
                    .map(value -> shared(kind, value, one, other))
                    .toList();
            Optional<Shared> unexplained = common.stream()
                    .filter(shared -> !isExplained(shared, ancestry))
                    .findFirst();
            return !common.isEmpty() && unexplained.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Look(departure(mine), departure(theirs), unexplained));
        }

        private static Shared shared(Agreement.Kind kind, String value, Answer one, Answer other) {
            return new Shared(kind, word(one, value), word(other, value));
        }

        private static Word word(Answer answer, String value) {
            return Objects.requireNonNull(answer.words().get(value));
        }

        /** One page that tells both lays them side by side itself; where an analyst parted two, that is his word. */
        private static boolean isExplained(Shared shared, Ancestry ancestry) {
            Sha256 one = shared.one().claim().passage().document();
            Sha256 other = shared.other().claim().passage().document();
            return one.equals(other) || ancestry.isCut(one, other);
        }

        /**
         * Two who agree are two voices for what they say: were they not counted, the few who copy would make a crowd against
         * any two of the honest.
         */
        private Set<String> departing(Answer answer) {
            Set<String> values = new HashSet<>(answer.words().keySet());
            values.removeIf(value -> count(value) + 2 >= most);
            return values;
        }

        private boolean isOdd(Answer answer) {
            return answer.words().keySet().stream().anyMatch(value -> count(value) < most);
        }

        /** Several values give several chances to be met on one; their sum is the most that can come to. */
        private Departure departure(Collection<String> values) {
            double share = values.stream()
                    .mapToDouble(value -> (count(value) + HALF) / (size + 1))
                    .sum();
            // Where no other departs, nothing tells that there is more than one way to: then all who depart agree.
            double spread = values.stream()
                    .mapToDouble(value -> (count(value) + 1.0) / (departing + 1))
                    .sum();
            return new Departure(!values.isEmpty(), Math.min(1, share), Math.min(1, spread));
        }

        private int count(String value) {
            return counts.getOrDefault(value, 0);
        }
    }
}
