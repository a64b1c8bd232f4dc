package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.corroboration.drift.count.Measures;
import org.waybill.model.Attribution;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Party;
import org.waybill.model.Quantity;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Span;

/**
 * A claim whose taker is the giver of every like claim.
 *
 * <p>Claims are looked up by voice, side, goods and figure, and no further than to the second text that turns one round:
 * two-way traffic is no slip. So a claim costs what stands beside it and not what the case holds.
 */
final class ChangedSides {
    private static final BigDecimal NEAR = Thresholds.of("sides-near");
    /** Looked up a little wider than what counts as near, since that is rounded. */
    private static final BigDecimal WITHIN = NEAR.subtract(new BigDecimal("0.00001"));

    private final Function<Sha256, Document> documents;
    private final BiPredicate<Claim, Claim> isOneSpeaker;
    private final List<Transfer> counted;
    private final Map<Sha256, List<Transfer>> byDocument = new HashMap<>();
    /** By voice, taker and goods, then by figure. */
    private final Map<String, NavigableMap<BigDecimal, List<Transfer>>> byTaker = new HashMap<>();
    /** By giver and goods, the documents that tell so. */
    private final Map<String, Set<Sha256>> giving = new HashMap<>();
    /** By taker and goods. */
    private final Map<String, Set<Sha256>> taking = new HashMap<>();
    /** By what was asked: whether more documents have a side give the goods than take them. */
    private final Map<Set<String>, Boolean> gives = new HashMap<>();

    /** A claim with what it is looked up by. */
    private record Transfer(
            Claim claim, Set<String> voices, Set<String> givers, Set<String> takers, Set<String> goods) {
        static Transfer of(Claim claim, Set<String> voices) {
            return new Transfer(
                    claim,
                    voices,
                    ids(claim.slots().actors()),
                    ids(claim.slots().target()),
                    ChangedSides.goods(claim));
        }

        Sha256 document() {
            return ChangedSides.document(claim);
        }

        boolean isCounted() {
            return claim.slots().quantity().isFilled();
        }

        BigDecimal figure() {
            return value(claim.slots().quantity().value().orElseThrow());
        }

        /** Its goods, beside each of some sides. */
        Stream<String> beside(Collection<String> sides) {
            return sides.stream().flatMap(side -> goods.stream().map(good -> side + "\n" + good));
        }

        /** The same in each of its voices. */
        Stream<String> told(Collection<String> sides) {
            return beside(sides).flatMap(key -> voices.stream().map(voice -> key + "\n" + voice));
        }
    }

    /**
     * @param voices of a claim; where two claims have none in common, no one body speaks in both
     * @param isOneSpeaker whether two claims stand on the word of one body
     */
    ChangedSides(
            List<Claim> claims,
            Function<Sha256, Document> documents,
            Function<Claim, Set<String>> voices,
            BiPredicate<Claim, Claim> isOneSpeaker) {
        this.documents = documents;
        this.isOneSpeaker = isOneSpeaker;
        List<Transfer> transfers = claims.stream()
                .filter(claim ->
                        claim.type() == ClaimType.TRANSFER && !claim.status().negated())
                .sorted(Claim.IN_TEXT_ORDER)
                .map(claim -> Transfer.of(claim, voices.apply(claim)))
                .toList();
        this.counted = transfers.stream().filter(Transfer::isCounted).toList();
        transfers.forEach(this::shelve);
    }

    private void shelve(Transfer transfer) {
        Sha256 document = transfer.document();
        byDocument.computeIfAbsent(document, any -> new ArrayList<>()).add(transfer);
        transfer.beside(transfer.givers()).forEach(key -> giving.computeIfAbsent(key, any -> new HashSet<>())
                .add(document));
        transfer.beside(transfer.takers()).forEach(key -> taking.computeIfAbsent(key, any -> new HashSet<>())
                .add(document));
        if (transfer.isCounted()) {
            transfer.told(transfer.takers()).forEach(key -> byTaker.computeIfAbsent(key, any -> new TreeMap<>())
                    .computeIfAbsent(transfer.figure(), any -> new ArrayList<>())
                    .add(transfer));
        }
    }

    List<Caution> found() {
        IdentityHashMap<Transfer, Transfer> turned = new IdentityHashMap<>();
        for (Transfer other : counted) {
            for (Transfer claim : turnedOnce(other)) {
                if (!turned.containsKey(claim) && stands(claim, other)) {
                    turned.put(claim, other);
                }
            }
        }
        return counted.stream()
                .flatMap(claim ->
                        Optional.ofNullable(turned.get(claim))
                                .map(other -> caution(claim.claim(), other.claim()))
                                .stream())
                .toList();
    }

    /** Those that have it the other way round; none where two documents have: one text alone has turned it round. */
    private Set<Transfer> turnedOnce(Transfer other) {
        Set<Transfer> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Sha256> where = new HashSet<>();
        for (String key : other.told(other.givers()).distinct().toList()) {
            for (List<Transfer> shelf : near(key, other.figure())) {
                for (Transfer claim : shelf) {
                    if (isReversed(claim, other)) {
                        found.add(claim);
                        where.add(claim.document());
                    }
                    if (where.size() > 1) {
                        return Set.of();
                    }
                }
            }
        }
        return found;
    }

    private Collection<List<Transfer>> near(String key, BigDecimal figure) {
        NavigableMap<BigDecimal, List<Transfer>> shelf = byTaker.get(key);
        return shelf == null || figure.signum() <= 0
                ? List.of()
                : shelf.subMap(figure.multiply(WITHIN), true, figure.divide(WITHIN, MathContext.DECIMAL64), true)
                        .values();
    }

    /** Whether the taker here is the giver there, and nobody keeps his side, for like goods and a like figure. */
    private boolean isReversed(Transfer claim, Transfer other) {
        return !claim.document().equals(other.document())
                && Told.share(claim.takers(), other.givers())
                && !Told.share(claim.givers(), other.givers())
                && !Told.share(claim.takers(), other.takers())
                && Told.share(claim.goods(), other.goods())
                && isNear(claim.claim(), other.claim())
                && isOneSpeaker.test(claim.claim(), other.claim());
    }

    /** Most texts have the side give, and the one that has it take does not tell both. */
    private boolean stands(Transfer claim, Transfer other) {
        Set<String> sides = new HashSet<>(claim.takers());
        sides.retainAll(other.givers());
        return gives(claim, sides)
                && byDocument.getOrDefault(claim.document(), List.of()).stream()
                        .noneMatch(candidate -> !isReversed(candidate, claim) && isLike(candidate, other));
    }

    private static boolean isLike(Transfer claim, Transfer other) {
        return Told.share(claim.givers(), other.givers())
                && Told.share(claim.goods(), other.goods())
                && isNear(claim.claim(), other.claim());
    }

    private boolean gives(Transfer claim, Set<String> sides) {
        return gives.computeIfAbsent(
                claim.beside(sides).collect(Collectors.toSet()), keys -> many(giving, keys) > many(taking, keys));
    }

    private static long many(Map<String, Set<Sha256>> shelves, Set<String> keys) {
        return keys.stream()
                .flatMap(key -> shelves.getOrDefault(key, Set.of()).stream())
                .distinct()
                .count();
    }

    private static boolean isNear(Claim one, Claim other) {
        Optional<Quantity> first = one.slots().quantity().value();
        Optional<Quantity> second = other.slots().quantity().value();
        return first.isPresent()
                && second.isPresent()
                && isOneMeasure(first.orElseThrow(), second.orElseThrow())
                && isNear(value(first.orElseThrow()), value(second.orElseThrow()));
    }

    private static boolean isOneMeasure(Quantity one, Quantity other) {
        Optional<String> measure = Measures.ofUnit(one.unit());
        return one.unit().equals(other.unit())
                || (measure.isPresent() && measure.equals(Measures.ofUnit(other.unit())));
    }

    private static BigDecimal value(Quantity quantity) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        return low != null ? low : high != null ? high : BigDecimal.ZERO;
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        BigDecimal greater = one.max(other);
        return greater.signum() > 0
                && one.min(other).divide(greater, 6, RoundingMode.HALF_UP).compareTo(NEAR) >= 0;
    }

    private Caution caution(Claim claim, Claim other) {
        Document here = documents.apply(document(claim));
        Document there = documents.apply(document(other));
        Span taker = claim.slots().target().spans().get(0);
        Span giver = other.slots().actors().spans().get(0);
        String words = "%s has “%s” as the taker; %s has “%s” as the giver, with a like figure."
                .formatted(Told.name(here), taker.of(here.text()), Told.name(there), giver.of(there.text()));
        return new Caution(here.sha256(), Caution.Kind.SIDES_CHANGED, words, List.of(claim.passage(), other.passage()));
    }

    /** Whether both speak on one body's word: it is named alike, or the text of one names the source of the other. */
    static BiPredicate<Claim, Claim> sameSource(Function<Sha256, Document> documents) {
        return (one, other) -> {
            String first = source(one);
            String second = source(other);
            return !first.isEmpty()
                    && !second.isEmpty()
                    && (first.equals(second)
                            || documents.apply(document(other)).text().contains(first)
                            || documents.apply(document(one)).text().contains(second));
        };
    }

    /** The source without what stands in brackets behind it; empty where the author or nobody speaks. */
    private static String source(Claim claim) {
        String source = claim.attribution().value().map(Attribution::source).orElse("");
        int bracket = source.indexOf(" (");
        boolean nobody = source.equals(Attribution.AUTHOR) || source.equals(Attribution.UNSPECIFIED);
        return nobody ? "" : bracket < 0 ? source : source.substring(0, bracket);
    }

    private static Sha256 document(Claim claim) {
        return claim.passage().document();
    }

    /** The last words of the items: what is handed over, without its make. */
    private static Set<String> goods(Claim claim) {
        return claim.slots().items().value().orElse(List.of()).stream()
                .map(item -> item.substring(item.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).collect(Collectors.toSet());
    }
}
