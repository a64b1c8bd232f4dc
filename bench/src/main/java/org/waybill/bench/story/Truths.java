package org.waybill.bench.story;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.story.Teller.Kind;
import org.waybill.model.OriginCount;

/** Reckons how many got it for themselves, as well as the best reader of a story could tell. */
final class Truths {
    private Truths() {}

    /**
     * Counts. A named body is one. An official without a name may be of any government that reports do not rule out, so
     * that two of them are one or two; not where another state is named or the report says that the knowledge is separate.
     */
    static OriginCount count(List<Teller> tellers) {
        List<Teller> named = tellers.stream().filter(Teller::isNamedOrigin).toList();
        List<Teller> unnamed =
                tellers.stream().filter(one -> one.kind() == Kind.UNNAMED).toList();
        long separate = unnamed.stream().filter(Teller::separate).count();
        List<Teller> left = unnamed.stream()
                .filter(one -> !one.separate() && named.stream().noneMatch(body -> fits(one, body)))
                .toList();
        long states = left.stream()
                .map(Teller::state)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean stateless = left.stream().anyMatch(one -> one.state() == null);
        long fewest = named.size() + separate + states + (stateless && states + separate == 0 ? 1 : 0);
        return new OriginCount(Math.toIntExact(fewest), named.size() + unnamed.size());
    }

    private static boolean fits(Teller official, Teller body) {
        @Nullable State state = official.state();
        return body.kind() == Kind.GOVERNMENT && (state == null || state.equals(body.state()));
    }
}
