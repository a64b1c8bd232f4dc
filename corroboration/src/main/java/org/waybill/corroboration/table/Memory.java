package org.waybill.corroboration.table;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;

/**
 * Answers that were given before, the latest of them: the same names and sentences come up again and again.
 *
 * <p>The answer hangs on the question alone, so that what is forgotten changes the time and nothing else. For any thread.
 */
public final class Memory<Q, A> {
    private final long most;
    private final ToLongBiFunction<Q, A> weight;
    private final Function<Q, A> answer;
    private final Map<Q, Kept<A>> known = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /** An answer with what it weighed when it was given. */
    private record Kept<A>(A answer, long weight) {}

    /**
     * Begins with nothing; every answer weighs 1.
     *
     * @param most answers that are kept; above 0
     * @param answer never null, and the same for equal questions
     */
    public Memory(int most, Function<Q, A> answer) {
        this(most, (question, any) -> 1, answer);
    }

    /**
     * Begins with nothing. Where answers differ much in size, it is their bytes that have to be bounded.
     *
     * @param most what all that is kept may weigh, above 0; a single answer that weighs more is kept until the next
     * @param weight of a question with its answer, above 0: all that it may come to weigh while it is kept
     * @param answer never null, and the same for equal questions
     */
    public Memory(long most, ToLongBiFunction<Q, A> weight, Function<Q, A> answer) {
        this.most = most;
        this.weight = weight;
        this.answer = answer;
    }

    public synchronized A of(Q question) {
        Kept<A> found = known.get(question);
        if (found != null) {
            return found.answer();
        }
        A given = answer.apply(question);
        keep(question, given);
        return given;
    }

    /** Takes down an answer that was come by otherwise. */
    public synchronized void keep(Q question, A given) {
        Kept<A> kept = new Kept<>(given, weight.applyAsLong(question, given));
        forget(question);
        known.put(question, kept);
        held += kept.weight();
        Iterator<Kept<A>> eldest = known.values().iterator();
        while (held > most && known.size() > 1) {
            held -= eldest.next().weight();
            eldest.remove();
        }
    }

    /** Forgets one answer, where it was given of something that has changed. */
    public synchronized void forget(Q question) {
        Kept<A> gone = known.remove(question);
        held -= gone == null ? 0 : gone.weight();
    }

    /** Forgets the answers to some questions. */
    public synchronized void forgetIf(Predicate<Q> gone) {
        known.entrySet().removeIf(one -> {
            boolean goes = gone.test(one.getKey());
            held -= goes ? one.getValue().weight() : 0;
            return goes;
        });
    }

    /** Forgets all answers. */
    public synchronized void forget() {
        known.clear();
        held = 0;
    }
}
