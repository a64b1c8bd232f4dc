package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** A claim whose taker is the giver of every like claim. */
final class ChangedSides {
    private static final BigDecimal NEAR = Thresholds.of("sides-near");

    private final List<Claim> transfers;
    private final Function<Sha256, Document> documents;
    private final BiPredicate<Claim, Claim> isOneSpeaker;

    ChangedSides(List<Claim> claims, Function<Sha256, Document> documents, BiPredicate<Claim, Claim> isOneSpeaker) {
        this.transfers = claims.stream()
                .filter(claim ->
                        claim.type() == ClaimType.TRANSFER && !claim.status().negated())
                .sorted(Claim.IN_TEXT_ORDER)
                .toList();
        this.documents = documents;
        this.isOneSpeaker = isOneSpeaker;
    }

    List<Caution> found() {
        List<Caution> found = new ArrayList<>();
        List<Claim> counted = transfers.stream()
                .filter(claim -> claim.slots().quantity().isFilled())
                .toList();
        for (Claim claim : counted) {
            counted.stream()
                    .filter(other -> isReversed(claim, other))
                    .filter(other -> stands(claim, other))
                    .findFirst()
                    .map(other -> caution(claim, other))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether the taker here is the giver there, and nobody keeps his side, for like goods and a like figure. */
    private boolean isReversed(Claim claim, Claim other) {
        Set<String> takers = ids(claim.slots().target());
        Set<String> givers = ids(other.slots().actors());
        return !document(claim).equals(document(other))
                && Told.share(takers, givers)
                && !Told.share(ids(claim.slots().actors()), givers)
                && !Told.share(takers, ids(other.slots().target()))
                && isAlike(claim, other)
                && isNear(claim, other)
                && isOneSpeaker.test(claim, other);
    }

    /** Two-way traffic has more than one text for either way; one text alone against many has turned it round. */
    private boolean stands(Claim claim, Claim other) {
        Set<String> sides = ids(claim.slots().target());
        sides.retainAll(ids(other.slots().actors()));
        long giving = documents(sides, claim, candidate -> candidate.slots().actors());
        long taking = documents(sides, claim, candidate -> candidate.slots().target());
        long turned = transfers.stream()
                .filter(candidate -> isReversed(candidate, other))
                .map(ChangedSides::document)
                .distinct()
                .count();
        boolean tellsBoth = transfers.stream()
                .filter(candidate -> document(candidate).equals(document(claim)))
                .anyMatch(candidate -> !isReversed(candidate, claim) && isLike(candidate, other));
        return giving > taking && turned == 1 && !tellsBoth;
    }

    private boolean isLike(Claim claim, Claim other) {
        return Told.share(ids(claim.slots().actors()), ids(other.slots().actors()))
                && isAlike(claim, other)
                && isNear(claim, other);
    }

    private long documents(Set<String> sides, Claim like, Function<Claim, Slot<List<Party>>> side) {
        return transfers.stream()
                .filter(candidate -> isAlike(candidate, like))
                .filter(candidate -> Told.share(ids(side.apply(candidate)), sides))
                .map(ChangedSides::document)
                .distinct()
                .count();
    }

    private static boolean isAlike(Claim one, Claim other) {
        return Told.share(goods(one), goods(other));
    }

    /** The last words of the items: what is handed over, without its make. */
    private static Set<String> goods(Claim claim) {
        return claim.slots().items().value().orElse(List.of()).stream()
                .map(item -> item.substring(item.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
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

    private static Set<String> ids(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).collect(Collectors.toSet());
    }
}
