package org.waybill.corroboration.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that were given before, the latest of them: the same names and sentences come up again and again.
 *
 * <p>The answer hangs on the question alone, so that what is forgotten changes the time and nothing else. For any thread.
 */
public final class Memory<Q, A> {
    private final Function<Q, A> answer;
    private final Map<Q, A> known;

    /**
     * Begins with nothing.
     *
     * @param most answers that are kept; above 0
     * @param answer never null, and the same for equal questions
     */
    public Memory(int most, Function<Q, A> answer) {
        this.answer = answer;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized A of(Q question) {
        A found = known.get(question);
        if (found == null) {
            found = answer.apply(question);
            known.put(question, found);
        }
        return found;
    }

    /** Forgets one answer, where it was given of something that has changed. */
    public synchronized void forget(Q question) {
        known.remove(question);
    }

    /** Forgets all answers. */
    public synchronized void forget() {
        known.clear();
    }
}
