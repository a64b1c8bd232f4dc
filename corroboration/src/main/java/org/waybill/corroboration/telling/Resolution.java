package org.waybill.corroboration.telling;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.model.Body;

/**
 * Says whose word "the report", "officials" or the article's own is, where the same document tells.
 *
 * <p>Nothing is guessed: where the document names nobody who tells the same, the words stay as unspecific as they are.
 */
final class Resolution {
    /** Who can be behind a messenger's briefing or an unnamed paper. */
    private static final Set<Body.Kind> AGENCIES =
            EnumSet.of(Body.Kind.INTELLIGENCE, Body.Kind.MILITARY, Body.Kind.GOVERNMENT);

    /** "The", "of" and the like name no house. */
    private static final int SHORT_WORD = 3;
    /** How much farther a sentence that follows is than one that goes before. */
    private static final int AFTER = 3;

    private final List<Telling> told;

    Resolution(List<Telling> told) {
        this.told = told;
    }

    /** One of those that were told, by whoever it is of. */
    Telling of(Telling telling) {
        return switch (telling.speaker().as()) {
            case MESSENGER -> briefed(telling);
            case THING, UNNAMED -> unspecific(telling);
            case BRANCH -> telling.speaker().body().state().isEmpty() ? unspecific(telling) : telling;
            case NOBODY, OUTLET -> sameFigure(telling).orElse(telling);
            case NAMED, STATE -> telling;
        };
    }

    /** A lawmaker after a closed session tells what the agency said. */
    private Telling briefed(Telling telling) {
        Body messenger = telling.speaker().body();
        Predicate<Speaker> agency = speaker -> AGENCIES.contains(speaker.body().kind())
                && speaker.body().state().equals(messenger.state());
        Optional<Speaker> relayed = telling.relays().stream().filter(agency).findFirst();
        return relayed.or(() ->
                        nearest(telling, other -> agency.test(other.speaker())).map(Telling::speaker))
                .map(speaker -> telling.by(
                        speaker,
                        messenger.name() + " passes on what " + speaker.body().name() + " told"))
                .orElse(telling);
    }

    /** "The report" is the one of whoever is named beside it; "a ministry official" is of the ministry named before. */
    private Telling unspecific(Telling telling) {
        boolean isThing = telling.speaker().as() == As.THING;
        return cited(telling)
                .or(() -> sameFigure(telling))
                .or(() -> nearest(
                                telling,
                                other -> isNamed(other)
                                        && (isThing ? isNextTo(telling, other) : isOfHouse(telling, other)))
                        .map(other -> telling.by(
                                other.speaker(),
                                "“" + telling.speaker().body().name() + "” stands beside "
                                        + other.speaker().body().name() + " in the same document")))
                .orElse(telling);
    }

    /** "The group said, citing satellite imagery": pictures say nothing; whoever reads them does. */
    private Optional<Telling> cited(Telling telling) {
        return telling.speaker().as() != As.THING
                ? Optional.empty()
                : telling.relays().stream()
                        .filter(relay -> relay.as() == As.NAMED)
                        .findFirst()
                        .map(relay -> telling.by(
                                relay,
                                relay.body().name() + " cites “"
                                        + telling.speaker().body().name() + "”"));
    }

    private static boolean isOfHouse(Telling telling, Telling other) {
        return start(other) <= start(telling)
                && words(telling.speaker()).stream().anyMatch(words(other.speaker())::contains);
    }

    private static Set<String> words(Speaker speaker) {
        return Stream.of(speaker.body().name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > SHORT_WORD)
                .collect(Collectors.toSet());
    }

    private Optional<Telling> sameFigure(Telling telling) {
        return telling.amount().isEmpty()
                ? Optional.empty()
                : nearest(telling, other -> isNamed(other) && isSameMatter(telling, other) && telling.tellsAs(other))
                        .map(other -> telling.by(
                                other.speaker(),
                                "the document gives the same figure on the word of "
                                        + other.speaker().body().name()));
    }

    private Optional<Telling> nearest(Telling telling, Predicate<Telling> wanted) {
        return told.stream()
                .filter(other -> !other.equals(telling) && wanted.test(other))
                .min(Comparator.comparingInt((Telling other) -> distance(telling, other))
                        .thenComparing(other -> start(other) > start(telling))
                        .thenComparing(other -> other.claim().passage().span()));
    }

    private static boolean isNamed(Telling telling) {
        As as = telling.speaker().as();
        return as == As.NAMED
                || as == As.STATE
                || (as == As.BRANCH && !telling.speaker().body().state().isEmpty());
    }

    private static boolean isSameMatter(Telling one, Telling other) {
        return one.claim().type() == other.claim().type()
                && one.claim()
                        .slots()
                        .actors()
                        .value()
                        .equals(other.claim().slots().actors().value());
    }

    /** In the same sentence, or in the one before or after: the passages are sentences. */
    private boolean isNextTo(Telling one, Telling other) {
        int here = Math.min(start(one), start(other));
        int there = Math.max(start(one), start(other));
        return told.stream().mapToInt(Resolution::start).noneMatch(start -> start > here && start < there);
    }

    /** Sentences before count as nearer than those after: who speaks is named first. */
    private static int distance(Telling one, Telling other) {
        int ahead = start(other) - start(one);
        return ahead > 0 ? AFTER * ahead : -ahead;
    }

    private static int start(Telling telling) {
        return telling.claim().passage().span().start();
    }
}
