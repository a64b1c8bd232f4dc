package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.corroboration.drift.count.Measures;
import org.waybill.model.Caution;
import org.waybill.model.Span;

/** "Three million or 500,000" that became "three million and 500,000", or the reverse. */
final class OtherJoints {
    private static final BigDecimal FROM = Thresholds.of("join-from");

    private OtherJoints() {}

    /** Two counts of a sentence with the word that joins them. */
    private record Joint(Told told, Count one, Count two, String word) {
        Span span() {
            return one.span().union(two.span());
        }

        boolean joinsOtherwise(Joint other) {
            return !word.equals(other.word)
                    && other.one.is(one.low())
                    && other.two.is(two.low())
                    && Measures.fit(one.measure(), other.one.measure());
        }

        Caution against(Joint other) {
            String words =
                    "%s has “%s”; %s has “%s”.".formatted(told.name(), quoted(), other.told.name(), other.quoted());
            return new Caution(
                    told.document().sha256(),
                    Caution.Kind.JOINED_OTHERWISE,
                    words,
                    List.of(told.quote(span()), other.told.quote(other.span())));
        }

        private String quoted() {
            return span().of(told.document().text());
        }
    }

    static List<Caution> among(List<Told> told) {
        List<Joint> joints = told.stream().flatMap(one -> joints(one).stream()).toList();
        List<Caution> found = new ArrayList<>();
        for (int i = 0; i < joints.size(); i++) {
            for (int j = i + 1; j < joints.size(); j++) {
                Joint first = joints.get(i);
                Joint later = joints.get(j);
                if (!first.told().is(later.told()) && first.joinsOtherwise(later)) {
                    found.add(caution(first, later));
                }
            }
        }
        return found;
    }

    /** The later one; where no date ranks them, the sum, since it is the stronger statement of the two. */
    private static Caution caution(Joint first, Joint later) {
        boolean isRanked = first.told().account().isBefore(later.told().account());
        return isRanked || later.word().equals("and") ? later.against(first) : first.against(later);
    }

    private static List<Joint> joints(Told told) {
        List<Joint> joints = new ArrayList<>();
        List<Count> counts = told.counts();
        for (int i = 0; i + 1 < counts.size(); i++) {
            joint(told, counts.get(i), counts.get(i + 1)).ifPresent(joints::add);
        }
        return joints;
    }

    private static Optional<Joint> joint(Told told, Count one, Count two) {
        boolean fits = one.setting().sentence().equals(two.setting().sentence())
                && one.isSingle()
                && two.isSingle()
                && !one.measure().isEmpty()
                && one.measure().equals(two.measure())
                && one.low().min(two.low()).compareTo(FROM) >= 0
                && one.low().compareTo(two.low()) != 0;
        String before = two.setting().before();
        return fits && (before.equals("or") || before.equals("and"))
                ? Optional.of(new Joint(told, one, two, before))
                : Optional.empty();
    }
}
