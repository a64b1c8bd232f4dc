package org.waybill.corroboration.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Body;

/** Leads every telling of an entry back to whoever told it first. */
final class Roots {
    /** Bodies that speak for a state, so that the state's own name may mean any of them. */
    private static final Set<Body.Kind> OF_STATE = EnumSet.of(
            Body.Kind.GOVERNMENT,
            Body.Kind.INTELLIGENCE,
            Body.Kind.MILITARY,
            Body.Kind.PROSECUTION,
            Body.Kind.PARLIAMENT);

    /** Bodies that belong to a state and do not speak for it. */
    private static final Set<Body.Kind> GROUPS =
            EnumSet.of(Body.Kind.THINK_TANK, Body.Kind.RESEARCH_GROUP, Body.Kind.NGO, Body.Kind.COMPANY);

    private final Shelves shelves;
    private final Borrowing borrowing;
    private final Registry registry;
    private final Map<String, Root> roots = new LinkedHashMap<>();
    /** Named groups that speak for no state, by the state they belong to. */
    private final Map<String, List<Root>> groups = new HashMap<>();

    private final IdentityHashMap<Telling, Root> at = new IdentityHashMap<>();
    private final IdentityHashMap<Telling, Chain> chains = new IdentityHashMap<>();

    Roots(Shelves shelves, Borrowing borrowing, Registry registry) {
        this.shelves = shelves;
        this.borrowing = borrowing;
        this.registry = registry;
        for (Telling telling : shelves.tellings()) {
            Chain chain = chain(telling);
            Root root = roots.computeIfAbsent(
                    key(chain.end()), key -> new Root(key, chain.end().speaker()));
            if (chain.ring().contains(chain.end())) {
                root.markCircular();
            }
            put(telling, root);
        }
        roots.values().stream().filter(Roots::isGroup).forEach(root -> groups.computeIfAbsent(
                        root.speaker().body().state(), any -> new ArrayList<>())
                .add(root));
        followMessengers();
        gatherHouses();
        specify();
        tellAgain();
    }

    /** Those to whom something leads back, in the order they are met. */
    List<Root> all() {
        return roots.values().stream()
                .filter(root -> !root.tellings().isEmpty())
                .toList();
    }

    /** The rings among the tellings, each once. */
    Collection<List<Telling>> rings() {
        return chains.values().stream()
                .map(Chain::ring)
                .filter(ring -> !ring.isEmpty())
                .sorted((one, other) -> Shelves.BY_PUBLICATION.compare(one.get(0), other.get(0)))
                .collect(Collectors.toMap(ring -> ring.get(0), ring -> ring, (one, other) -> one, LinkedHashMap::new))
                .values();
    }

    /** Ways are walked once: the end of a telling's source is the telling's own. */
    private Chain chain(Telling telling) {
        Chain known = chains.get(telling);
        if (known == null) {
            known = borrowing
                    .of(telling)
                    .map(Taken::from)
                    .flatMap(from -> Optional.ofNullable(chains.get(from)))
                    .orElseGet(() -> Chain.of(telling, borrowing));
            chains.put(telling, known);
        }
        return known;
    }

    private void put(Telling telling, Root root) {
        root.add(telling);
        at.put(telling, root);
    }

    /** Moves what a root told to where it belongs; the order of what stays is kept. */
    private void move(Root from, Function<Telling, Optional<Root>> to) {
        Set<Telling> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Telling telling : List.copyOf(from.tellings())) {
            to.apply(telling).ifPresent(root -> {
                moved.add(telling);
                put(telling, root);
            });
        }
        from.remove(moved);
    }

    private String key(Telling telling) {
        Body body = telling.speaker().body();
        return switch (telling.speaker().as()) {
            case NAMED, OUTLET -> "body " + body.id();
            case STATE -> "state " + body.state();
            case BRANCH ->
                telling.speaker().isSomeOfficial() ? unnamed(telling) : "branch " + body.state() + " " + body.kind();
            case MESSENGER -> "branch " + body.state() + " " + body.kind();
            case UNNAMED -> unnamed(telling);
            case THING, NOBODY -> "page " + telling.document().hex();
        };
    }

    /** Two unnamed ones are one where the same outlet brought both, else perhaps two. */
    private static String unnamed(Telling telling) {
        Body body = telling.speaker().body();
        return "unnamed " + body.state() + " " + body.id() + " " + bearer(telling);
    }

    private static String bearer(Telling telling) {
        return telling.relays().stream()
                .findFirst()
                .map(Speaker::body)
                .map(Body::id)
                .orElseGet(() -> telling.document().hex());
    }

    /** A regional prosecution and the state's, the White House and its security council are one house and speak as one. */
    private void gatherHouses() {
        for (Root root : List.copyOf(roots.values())) {
            if (root.speaker().as() == As.NAMED) {
                house(root).ifPresent(house -> move(root, telling -> Optional.of(house)));
            }
        }
    }

    /** The widest body of the same kind that a body is part of and that speaks here by its own name. */
    private Optional<Root> house(Root root) {
        Body.Kind kind = root.speaker().body().kind();
        Optional<Root> found = Optional.empty();
        Optional<Body> wider = registry.within(root.speaker().body());
        while (wider.isPresent() && wider.get().kind() == kind) {
            Root house = roots.get("body " + wider.get().id());
            found = house == null ? found : Optional.of(house);
            wider = registry.within(wider.get());
        }
        return found;
    }

    /** "Seoul" with the figure of one of its ministries is that ministry; with another figure it stays what it is. */
    private void specify() {
        for (Root root : List.copyOf(roots.values())) {
            if (isUnspecific(root)) {
                String state = root.speaker().body().state();
                move(root, telling -> namedWithFigure(telling, state)
                        .or(() -> namedBeside(telling, root, state))
                        .or(() -> describedAs(telling, root, state)));
            }
        }
    }

    static boolean isUnspecific(Root root) {
        As as = root.speaker().as();
        return !root.speaker().body().state().isEmpty()
                && (as == As.STATE || as == As.BRANCH || as == As.MESSENGER || as == As.UNNAMED);
    }

    /** Whether a body speaks for a state, so that the state's own name may mean it. */
    static boolean isOfState(Body body) {
        return OF_STATE.contains(body.kind()) && !body.state().isEmpty();
    }

    static boolean speaksFor(Root root, String state) {
        return root.speaker().as() == As.NAMED
                && isOfState(root.speaker().body())
                && root.speaker().body().state().equals(state);
    }

    /** A lawmaker whose briefing is told to be an agency's in one document passes the same agency on in the others. */
    private void followMessengers() {
        Map<Body, Root> agencies = new HashMap<>();
        for (Telling telling : shelves.tellings()) {
            if (telling.spoken().as() == As.MESSENGER && telling.speaker().as() != As.MESSENGER) {
                agencies.putIfAbsent(telling.spoken().body(), Objects.requireNonNull(at.get(telling)));
            }
        }
        for (Root root : List.copyOf(roots.values())) {
            if (root.speaker().as() == As.MESSENGER) {
                move(
                        root,
                        telling -> Optional.ofNullable(
                                agencies.get(telling.spoken().body())));
            }
        }
    }

    /** "A British think tank" is the one British group that is named here in the same days. */
    private Optional<Root> describedAs(Telling telling, Root own, String state) {
        if (own.speaker().as() != As.UNNAMED || telling.ground() == Telling.Ground.SEPARATE) {
            return Optional.empty();
        }
        List<Root> near = groups.getOrDefault(state, List.of()).stream()
                .filter(root -> isOfDays(root, telling))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isGroup(Root root) {
        return root.speaker().as() == As.NAMED
                && GROUPS.contains(root.speaker().body().kind());
    }

    private static boolean isOfDays(Root root, Telling telling) {
        LocalDate mine = Shelves.day(telling.said());
        return root.tellings().stream()
                .map(other -> Shelves.day(other.said()))
                .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, mine)) <= Occasion.REPORTED);
    }

    /** "Seoul has counted", in a report of what one Korean minister said: the minister's count. */
    private Optional<Root> namedBeside(Telling telling, Root own, String state) {
        if (own.speaker().as() == As.UNNAMED || telling.amount().isEmpty() || isJoint(telling)) {
            return Optional.empty();
        }
        List<Root> here = shelves.in(telling.document()).stream()
                .map(other -> Objects.requireNonNull(at.get(other)))
                .filter(root -> speaksFor(root, state))
                .distinct()
                .toList();
        return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }

    /** What several say together is no word of one state's minister. */
    private boolean isJoint(Telling telling) {
        return shelves.in(telling.document()).stream()
                .anyMatch(other -> !other.equals(telling) && other.claim().equals(telling.claim()));
    }

    private Optional<Root> namedWithFigure(Telling telling, String state) {
        return shelves.withFigureOf(telling)
                .map(other -> Objects.requireNonNull(at.get(other)))
                .filter(root -> speaksFor(root, state))
                .findFirst();
    }

    /** A body that repeats an older total of a sister body beside its own has not found it anew. */
    private void tellAgain() {
        for (Root root : List.copyOf(roots.values())) {
            String state = root.speaker().body().state();
            if (speaksFor(root, state)) {
                Background background = new Background(root.tellings());
                move(root, telling -> older(telling, background, root));
            }
        }
    }

    private Optional<Root> older(Telling telling, Background background, Root own) {
        if (!background.isBesideGreater(telling)) {
            return Optional.empty();
        }
        String state = own.speaker().body().state();
        return shelves.withFigureOf(telling)
                .filter(other -> Background.isLongBefore(other, telling))
                .map(other -> Objects.requireNonNull(at.get(other)))
                .filter(root -> root != own && speaksFor(root, state))
                .findFirst();
    }
}
