package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.ClaimType;
import org.waybill.parsing.Word;

/**
 * One event as one sentence tells it, before anyone asks who says so.
 *
 * @param sentence where
 * @param frame the rule that found it
 * @param type the type of claim, after the items had their say
 * @param predicate the word that opened the frame
 * @param actor who did it
 * @param target who received it or was hit
 * @param goods what, with its number
 */
public record Event(
        Sentence sentence,
        Frame frame,
        ClaimType type,
        Word predicate,
        Filled<Named> actor,
        Filled<Named> target,
        Filled<Goods> goods) {

    /** The path of goods that stand in an earlier sentence. */
    static final String RECALLED = "recalled";

    /** Whether the goods stand in an earlier sentence. */
    public boolean isRecalled() {
        return goods.path().equals(RECALLED);
    }

    /**
     * A role's filler, or nothing.
     *
     * @param value the filler
     * @param path how it was reached
     */
    public record Filled<T>(Optional<T> value, String path) {
        public static <T> Filled<T> of(T value, String path) {
            return new Filled<>(Optional.of(value), path);
        }

        public static <T> Filled<T> none() {
            return none("no path");
        }

        /** Nothing, and what stood there instead. */
        public static <T> Filled<T> none(String path) {
            return new Filled<>(Optional.empty(), path);
        }

        Filled<T> or(java.util.function.Supplier<Filled<T>> other) {
            return value.isPresent() ? this : other.get();
        }
    }

    public Event withGoods(Filled<Goods> other) {
        return new Event(sentence, frame, type, predicate, actor, target, other);
    }

    /** The same event as help: people who are sent to teach. */
    Event asAssistance() {
        Filled<Goods> both = goods.value()
                .map(people -> Filled.of(people.and(List.of(training(people))), goods.path()))
                .orElse(goods);
        return new Event(sentence, frame, ClaimType.ASSISTANCE, predicate, actor, target, both);
    }

    /** The same deed, said not to have been done by somebody whose it would be. */
    Event asDenied() {
        return new Event(sentence, frame.denied(), type, predicate, actor, target, goods);
    }

    private static Goods.Part training(Goods people) {
        return new Goods.Part("training", Sentence.span(people.head()), Optional.empty());
    }

    public Event withActor(Filled<Named> other) {
        return new Event(sentence, frame, type, predicate, other, target, goods);
    }

    public Event withTarget(Filled<Named> other) {
        return new Event(sentence, frame, type, predicate, actor, other, goods);
    }
}
