package org.waybill.corroboration.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Body;
import org.waybill.model.Claim;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Finding;
import org.waybill.model.Origin;
import org.waybill.model.Origin.Evidence;
import org.waybill.model.Origin.Hand;
import org.waybill.model.Origin.Side;
import org.waybill.model.Period;
import org.waybill.model.Quantity;

/** Shows roots that were weighed as origins: whose side they are on, how near they stood, what they found when. */
final class Portraits {
    /** What can be looked at again by others than who tells of it. */
    private static final Set<Evidence> AT_HAND = EnumSet.of(
            Evidence.IMAGERY, Evidence.DEBRIS, Evidence.INTERCEPTION, Evidence.TRADE_DATA, Evidence.OBSERVATION);

    private final Matter matter;
    private final Registry registry;
    private final Weighing weighing;
    private final List<Root> roots;
    private final Borrowing borrowing;

    Portraits(Matter matter, Registry registry, Weighing weighing, List<Root> roots, Borrowing borrowing) {
        this.borrowing = borrowing;
        this.matter = matter;
        this.registry = registry;
        this.weighing = weighing;
        this.roots = roots;
    }

    /** The origins: certain ones first, then possible, then those that do not count; of each the most documented first. */
    List<Origin> all() {
        return roots.stream()
                .map(this::origin)
                .sorted(Comparator.comparing(Origin::counts)
                        .thenComparing(origin -> -documents(origin))
                        .thenComparing(Origin::body)
                        .thenComparing(origin -> origin.findings().get(0).first(), Claim.IN_TEXT_ORDER))
                .toList();
    }

    private static long documents(Origin origin) {
        return origin.findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    private Origin origin(Root root) {
        List<Finding> findings = weighing.occasions(root).stream()
                .map(occasion -> finding(root, occasion))
                .sorted(Comparator.comparing(Finding::said, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Finding::first, Claim.IN_TEXT_ORDER))
                .toList();
        Set<Evidence> evidence = evidence(root);
        return new Origin(
                root.speaker().body(),
                side(root),
                hand(root, evidence),
                evidence,
                weighing.counts(root),
                weighing.why(root),
                findings);
    }

    private Finding finding(Root root, Occasion occasion) {
        Claim first = occasion.first().claim();
        List<Claim> claims = new ArrayList<>(List.of(first));
        occasion.tellings().stream()
                .map(Telling::claim)
                .filter(claim -> !claim.equals(first))
                .distinct()
                .forEach(claims::add);
        Quantity figure = first.slots().quantity().value().orElse(null);
        Period period = first.slots().period().value().orElse(null);
        return new Finding(occasion.said(), figure, period, weighing.counts(root, occasion), claims);
    }

    /** What a page is said to rest on is its own speaker's, unless the page says that it passes another on. */
    private Set<Evidence> evidence(Root root) {
        return root.tellings().stream()
                .filter(telling -> borrowing.of(telling).map(Taken::isSaid).orElse(true))
                .flatMap(telling -> telling.evidence().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a body is of a side of the matter, of a state at war with one, or known to be of none. */
    Side side(Root root) {
        Body body = root.speaker().body();
        Set<String> own = new HashSet<>(registry.sides(body));
        own.addAll(registry.adversaries(body));
        own.add(body.state());
        if (meetsMatter(own)) {
            return Side.PARTY;
        }
        return isPlaced(root) ? Side.NO_PARTY : Side.NOT_KNOWN;
    }

    private boolean meetsMatter(Set<String> parties) {
        return Stream.concat(matter.actors().stream(), matter.targets().stream())
                .anyMatch(parties::contains);
    }

    private boolean isPlaced(Root root) {
        Body body = root.speaker().body();
        Set<String> members = registry.members(body);
        boolean known = !body.state().isEmpty() || !members.isEmpty() || registry.isPlaced(body);
        return known && speaksForItself(root) && !meetsMatter(members);
    }

    /** Whose word a medium or a page passes on is not known, wherever it is at home, unless it looked for itself. */
    private boolean speaksForItself(Root root) {
        return switch (root.speaker().as()) {
            case NAMED, STATE, BRANCH, MESSENGER, UNNAMED -> true;
            case OUTLET, THING, NOBODY -> weighing.counts(root) == Origin.Counts.CERTAIN;
        };
    }

    private Hand hand(Root root, Set<Evidence> evidence) {
        Body body = root.speaker().body();
        return switch (root.speaker().as()) {
            case NAMED, STATE, BRANCH -> {
                if (!registry.members(body).isEmpty()) {
                    yield Hand.SECOND;
                }
                boolean isOwnAct = Roots.isOfState(body) && matter.actors().contains(body.state());
                yield isOwnAct || evidence.stream().anyMatch(AT_HAND::contains) ? Hand.FIRST : Hand.NOT_TOLD;
            }
            case OUTLET, MESSENGER -> Hand.SECOND;
            case UNNAMED, THING, NOBODY -> Hand.NOT_TOLD;
        };
    }
}
