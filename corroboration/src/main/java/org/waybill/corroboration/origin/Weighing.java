package org.waybill.corroboration.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.corroboration.telling.Telling.Ground;
import org.waybill.corroboration.telling.Telling.Stance;
import org.waybill.model.Body;
import org.waybill.model.Origin.Counts;
import org.waybill.model.OriginCount;

/** Says which roots are origins of their own, and what each found. */
final class Weighing {
    /** Digits before the zeros at the end of a figure, from which on two who count by themselves do not meet. */
    private static final int NO_COINCIDENCE = 4;

    private final Registry registry;
    private final Stance counted;
    private final List<Root> roots;
    /** Those that may change what another counts: of pages that name nobody there are as many as documents. */
    private final List<Root> speakers;

    private final IdentityHashMap<Root, Integer> places = new IdentityHashMap<>();
    private final IdentityHashMap<Root, List<Occasion>> occasions = new IdentityHashMap<>();
    private final IdentityHashMap<Root, Verdict> counts = new IdentityHashMap<>();
    private final Set<Integer> ranks = new TreeSet<>();
    private final Set<String> figures = new HashSet<>();

    /** Whether and why a root counts. */
    private record Verdict(Counts counts, String why) {}

    Weighing(List<Root> roots, Registry registry) {
        this.registry = registry;
        this.roots = roots;
        this.speakers = roots.stream().filter(Weighing::isSpeaker).toList();
        roots.forEach(root -> places.put(root, places.size()));
        roots.forEach(root -> occasions.put(root, Occasions.of(root)));
        this.counted = counted();
        roots.stream()
                .filter(root -> tells(root, counted))
                .map(root -> Shelves.rank(root.speaker()))
                .forEach(ranks::add);
        roots.forEach(root -> counts.put(root, verdict(root)));
        roots.stream()
                .filter(root -> counts(root) == Counts.CERTAIN)
                .flatMap(root -> occasions(root).stream())
                .filter(occasion -> occasion.stance() == counted)
                .flatMap(occasion -> occasion.figures().stream())
                .forEach(amount -> amount.keys().forEach(figures::add));
    }

    /** What is said to be so is counted; where nothing is, what is planned. */
    private Stance counted() {
        return isTold(Stance.SAID) || !isTold(Stance.PLANNED) ? Stance.SAID : Stance.PLANNED;
    }

    boolean isTold(Stance stance) {
        return roots.stream().anyMatch(root -> tells(root, stance));
    }

    /** The stance that is counted. */
    Stance stance() {
        return counted;
    }

    List<Occasion> occasions(Root root) {
        return Objects.requireNonNull(occasions.get(root));
    }

    boolean tells(Root root, Stance stance) {
        return occasions(root).stream().anyMatch(occasion -> occasion.stance() == stance);
    }

    Counts counts(Root root) {
        return Objects.requireNonNull(counts.get(root)).counts();
    }

    /** How many bodies. */
    OriginCount origins() {
        return count(roots.stream().map(this::counts).toList());
    }

    /** How many separate findings of theirs. */
    OriginCount findings() {
        return count(roots.stream()
                .flatMap(root -> occasions(root).stream()
                        .filter(occasion -> occasion.stance() == counted)
                        .map(occasion -> counts(root, occasion)))
                .toList());
    }

    /** Somebody got it, even where nobody is known to have. */
    private static OriginCount count(List<Counts> all) {
        int certain = (int) all.stream().filter(Counts.CERTAIN::equals).count();
        int possible = (int) all.stream().filter(Counts.POSSIBLE::equals).count();
        return new OriginCount(Math.max(certain, Math.min(1, possible)), certain + possible);
    }

    private Verdict verdict(Root root) {
        String name = root.speaker().body().name();
        if (!tells(root, counted)) {
            return new Verdict(Counts.NOT, name + ": told as " + stances(root) + " only.");
        }
        if (root.isCircular()) {
            return new Verdict(
                    Counts.POSSIBLE, "These documents have it from one another; where it began is not told.");
        }
        return switch (root.speaker().as()) {
            case NAMED -> named(root, name);
            case STATE, BRANCH, MESSENGER -> unspecific(root, name);
            case UNNAMED -> unnamed(root, name);
            case OUTLET -> outlet(root, name);
            case THING, NOBODY -> sourceless(root);
        };
    }

    private String stances(Root root) {
        return occasions(root).stream()
                .map(Occasion::stance)
                .distinct()
                .sorted()
                .map(stance -> stance.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private Verdict named(Root root, String name) {
        Optional<Body> house = registry.within(root.speaker().body()).filter(wider -> speakers.stream()
                .anyMatch(other -> other.speaker().body().equals(wider)
                        && other.speaker().as() == As.NAMED
                        && tells(other, counted)));
        return house.map(wider -> new Verdict(Counts.NOT, name + " is part of " + wider.name() + ", which is counted."))
                .orElseGet(() -> compiled(root, name));
    }

    private Verdict compiled(Root root, String name) {
        return compiledFrom(root)
                .map(other -> new Verdict(
                        Counts.NOT,
                        name + " gathers what others know, " + other + " among them: authority, not another origin."))
                .or(() -> echoed(root)
                        .map(other -> new Verdict(
                                Counts.NOT, name + " gives to the last digit what " + other + " gave before.")))
                .orElseGet(() -> new Verdict(Counts.CERTAIN, name + " says so itself."));
    }

    /** Who gave every figure of a root before it, to so many digits that it is no coincidence. */
    private Optional<String> echoed(Root root) {
        List<Occasion> figured = occasions(root).stream()
                .filter(occasion -> occasion.stance() == counted && occasion.hasFigure())
                .toList();
        return figured.isEmpty() || !givesDigits(figured)
                ? Optional.empty()
                : speakers.stream()
                        .filter(other -> other != root && isCertainName(other))
                        .filter(other -> figured.stream().allMatch(occasion -> isGivenBefore(occasion, other)))
                        .map(other -> other.speaker().body().name())
                        .min(Comparator.naturalOrder());
    }

    private static boolean givesDigits(List<Occasion> figured) {
        return figured.stream()
                .allMatch(occasion -> occasion.amount().orElseThrow().digits() >= NO_COINCIDENCE);
    }

    private boolean isGivenBefore(Occasion occasion, Root other) {
        LocalDate day = Shelves.day(occasion.said());
        return occasions(other).stream()
                .filter(one ->
                        one.stance() == counted && Shelves.day(one.said()).isBefore(day))
                .anyMatch(one -> one.gives(occasion.amount().orElseThrow()));
    }

    /** Whom a gathering body has it from: a member that speaks here, or whoever gives its figure. */
    private Optional<String> compiledFrom(Root root) {
        Set<String> members = registry.members(root.speaker().body());
        boolean isSaid = isOn(root, Ground.COMPILED);
        if (members.isEmpty() && !isSaid) {
            return Optional.empty();
        }
        return speakers.stream()
                .filter(other -> other != root && isCertainName(other) && tells(other, counted))
                .filter(other -> members.contains(other.speaker().body().state()) || tellsAlike(root, other))
                .map(other -> other.speaker().body().name())
                .min(Comparator.naturalOrder());
    }

    private boolean tellsAlike(Root root, Root other) {
        Set<String> given = occasions(other).stream()
                .flatMap(occasion -> occasion.figures().stream())
                .flatMap(Amount::keys)
                .collect(Collectors.toSet());
        return occasions(root).stream()
                .flatMap(occasion -> occasion.figures().stream())
                .flatMap(Amount::keys)
                .anyMatch(given::contains);
    }

    private static boolean isOn(Root root, Ground ground) {
        return root.tellings().stream().anyMatch(telling -> telling.ground() == ground);
    }

    private boolean isCertainName(Root root) {
        return Shelves.rank(root.speaker()) <= 1
                && !root.isCircular()
                && registry.members(root.speaker().body()).isEmpty()
                && !isOn(root, Ground.COMPILED);
    }

    /** A state's name may stand for any body of it that speaks here. */
    private Verdict unspecific(Root root, String name) {
        String state = root.speaker().body().state();
        boolean isNamed = speakers.stream().anyMatch(other -> Roots.speaksFor(other, state) && tells(other, counted));
        if (isNamed && !givesFigure(root)) {
            return new Verdict(Counts.NOT, name + " may be any body of that state that is named here.");
        }
        boolean mayBeNamed = speakers.stream()
                .anyMatch(other -> Roots.speaksFor(other, state) && tells(other, counted) && mayBe(root, other));
        boolean isFirst = speakers.stream()
                        .filter(other -> Roots.isUnspecific(other)
                                && other.speaker().as() != As.UNNAMED
                                && other.speaker().body().state().equals(state)
                                && tells(other, counted))
                        .findFirst()
                        .orElse(root)
                == root;
        return mayBeNamed || !isFirst
                ? new Verdict(Counts.POSSIBLE, oneOfState(root, name))
                : new Verdict(Counts.CERTAIN, inState(root, name));
    }

    private static String oneOfState(Root root, String name) {
        return root.speaker().isSomeOfficial()
                ? "Somebody of that state, who may be one of the others here."
                : name + " gives another figure; it may be one of that state’s bodies named here.";
    }

    /** An official is not his state: only who is told by its name or its seat speaks as it. */
    private static String inState(Root root, String name) {
        if (root.speaker().body().state().isEmpty()) {
            return name + ": who of them is not told.";
        }
        return root.speaker().isSomeOfficial()
                ? "Somebody of that state says so; which body is not told."
                : name + " says so; which body of that state is not told.";
    }

    /** A state's intelligence is not its foreign ministry, though it may be the service named here. */
    private static boolean mayBe(Root root, Root named) {
        Body.Kind kind = root.speaker().body().kind();
        Body.Kind other = named.speaker().body().kind();
        return kind != Body.Kind.INTELLIGENCE || other == kind || other == Body.Kind.MILITARY;
    }

    /** An official is of some government: of none that is named here where his state is told and nobody of it speaks. */
    private Verdict unnamed(Root root, String name) {
        if (isOn(root, Ground.SEPARATE)) {
            return new Verdict(Counts.CERTAIN, name + " is said to know it separately.");
        }
        String state = root.speaker().body().state();
        boolean mayBeOther = speakers.stream()
                .filter(other -> other != root && tells(other, counted))
                .anyMatch(other -> state.isEmpty() ? isGovernment(other, root) : isBefore(other, root, state));
        return mayBeOther
                ? new Verdict(Counts.POSSIBLE, name + ": somebody unnamed, who may be one of the others.")
                : new Verdict(Counts.CERTAIN, name + ": somebody unnamed, and nobody else here can be meant.");
    }

    /** Somebody without a state may be of any government; of several like him the first stands for all. */
    private boolean isGovernment(Root other, Root root) {
        boolean isUnnamed = other.speaker().as() == As.UNNAMED;
        return Roots.isOfState(other.speaker().body())
                || (isUnnamed && (!other.speaker().body().state().isEmpty() || isBefore(other, root)));
    }

    /** Whether another speaks for the same state; of two unnamed ones the first stands for both. */
    private boolean isBefore(Root other, Root root, String state) {
        boolean isOfState = other.speaker().body().state().equals(state);
        return isOfState
                && (Roots.isOfState(other.speaker().body())
                        || (other.speaker().as() == As.UNNAMED && isBefore(other, root)));
    }

    private boolean isBefore(Root other, Root root) {
        return Objects.requireNonNull(places.get(other)) < Objects.requireNonNull(places.get(root));
    }

    private static boolean isSpeaker(Root root) {
        As as = root.speaker().as();
        return (as != As.THING && as != As.NOBODY)
                || Roots.isOfState(root.speaker().body());
    }

    private static Verdict outlet(Root root, String name) {
        return isOn(root, Ground.SEPARATE)
                ? new Verdict(Counts.CERTAIN, name + " says what it has seen for itself.")
                : new Verdict(Counts.POSSIBLE, name + " tells it and does not say from whom.");
    }

    private boolean givesFigure(Root root) {
        return givesFigure(root, counted);
    }

    private boolean givesFigure(Root root, Stance stance) {
        return occasions(root).stream().anyMatch(occasion -> occasion.stance() == stance && occasion.hasFigure());
    }

    /** What a root would count as beside what is counted: plans are weighed by who speaks of them alone. */
    private static Counts identity(Root root) {
        boolean isSomebody = !root.isCircular() && (Shelves.rank(root.speaker()) <= 1 || isOn(root, Ground.SEPARATE));
        return isSomebody ? Counts.CERTAIN : Counts.POSSIBLE;
    }

    /** An article that names no source and gives no figure of its own, after others said it: nothing shows that it looked. */
    private Verdict sourceless(Root root) {
        boolean isLater = ranks.stream().anyMatch(rank -> rank < Shelves.rank(root.speaker()));
        return isLater && !givesFigure(root)
                ? new Verdict(Counts.NOT, "The page names no source for it, and others here do.")
                : new Verdict(Counts.POSSIBLE, "The page names no source for it.");
    }

    /** What one finding of a root counts. */
    Counts counts(Root root, Occasion occasion) {
        if (occasion.stance() == Stance.DENIED) {
            return Counts.NOT;
        }
        Counts whole = occasion.stance() == counted ? counts(root) : identity(root);
        if (!occasion.hasFigure()) {
            return givesFigure(root, occasion.stance()) ? Counts.NOT : whole;
        }
        if (whole == Counts.CERTAIN) {
            return Counts.CERTAIN;
        }
        boolean isTold = occasion.amount().orElseThrow().keys().anyMatch(figures::contains);
        return switch (root.speaker().as()) {
            case NAMED -> isTold ? Counts.NOT : Counts.CERTAIN;
            // A state's word with the figure of one of its own bodies was led to that body: this one is another's.
            case STATE, BRANCH, MESSENGER -> Counts.CERTAIN;
            case OUTLET, UNNAMED -> isTold || root.isCircular() ? Counts.POSSIBLE : Counts.CERTAIN;
            case THING, NOBODY -> Counts.POSSIBLE;
        };
    }

    /** Why a root counts as it does. */
    String why(Root root) {
        return Objects.requireNonNull(counts.get(root)).why();
    }
}
