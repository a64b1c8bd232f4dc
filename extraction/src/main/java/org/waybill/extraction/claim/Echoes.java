package org.waybill.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.claim.EchoCues.Echo;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.SourceReader;
import org.waybill.extraction.source.Sourced;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.Passage;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/**
 * Claims of a second speaker who takes up a figure without telling it again: "a second official gave a similar figure".
 *
 * <p>In most reports that is the only trace of a second origin. Remembers the figures of one document, in text order.
 */
public final class Echoes {
    /** How many sentences back a figure may stand. */
    private static final int REACH = 3;

    private static final Set<Modality> HELD =
            Set.of(Modality.ASSERTED, Modality.REPORTED, Modality.ALLEGED, Modality.PLANNED);

    private final SourceReader sources;
    private List<Claim> figures = List.of();
    private int told = -REACH - 1;

    public Echoes(SourceReader sources) {
        this.sources = sources;
    }

    /**
     * The claims that a sentence makes by taking up a figure; must be asked once for each sentence, in order.
     *
     * @param own the claims it makes by itself
     */
    public List<Claim> of(Sentence sentence, List<Claim> own) {
        List<Claim> counted = own.stream()
                .filter(claim -> claim.slots().quantity().isFilled())
                .toList();
        if (!counted.isEmpty()) {
            figures = counted;
            told = sentence.number();
            return List.of();
        }
        return sentence.number() - told > REACH
                ? List.of()
                : EchoCues.in(sentence)
                        .map(echo -> claims(sentence, echo))
                        .orElseGet(List::of);
    }

    private List<Claim> claims(Sentence sentence, Echo echo) {
        List<Claim> meant = meant(echo);
        Optional<Sourced> second = sources.readTeller(sentence, echo.verb());
        List<Claim> claims = new ArrayList<>();
        second.ifPresent(speaker -> meant.stream()
                .filter(first -> !isSame(first, speaker))
                .map(first -> claim(sentence, echo, first, speaker))
                .forEach(claims::add));
        return claims;
    }

    /** All of them for a plural; where one of several is meant, nobody can tell which. */
    private List<Claim> meant(Echo echo) {
        List<Claim> held = figures.stream()
                .filter(claim ->
                        !claim.status().negated() && HELD.contains(claim.status().modality()))
                .toList();
        boolean many = echo.noun().tag().equals("NNS");
        return many || held.size() == 1 ? held : List.of();
    }

    /** Nobody confirms himself. */
    private static boolean isSame(Claim first, Sourced second) {
        String name = ClaimMaker.attribution(second)
                .value()
                .map(Attribution::source)
                .orElse(Attribution.AUTHOR);
        return first.attribution().value().map(Attribution::source).equals(Optional.of(name));
    }

    private static Claim claim(Sentence sentence, Echo echo, Claim first, Sourced second) {
        return new Claim(
                first.type(),
                slots(first.slots(), echo),
                ClaimMaker.attribution(second),
                new Status(modality(first, second), false, first.status().rule()),
                Tier.B,
                "echo/" + echo.kind().key() + "@" + Version.RULES,
                new Passage(sentence.document(), sentence.span(), sentence.quote()),
                new Grounds(Sentence.span(echo.verb()), List.of("echoed")));
    }

    /** What the second speaker was told by is his own matter; what is planned or doubted stays so. */
    private static Modality modality(Claim first, Sourced second) {
        Modality before = first.status().modality();
        boolean plain = before == Modality.ASSERTED || before == Modality.REPORTED;
        return plain ? (second.isHearsay() ? Modality.REPORTED : Modality.ASSERTED) : before;
    }

    private static Slots slots(Slots first, Echo echo) {
        return echo.kind().isLoose()
                ? new Slots(
                        first.actors(),
                        first.target(),
                        first.items(),
                        about(first.quantity()),
                        first.period(),
                        first.place())
                : first;
    }

    /** A figure like 13,000 is about 13,000; a bound or a range is loose enough already. */
    private static Slot<Quantity> about(Slot<Quantity> slot) {
        if (!(slot instanceof Slot.Filled<Quantity> filled) || filled.content().qualifier() != Qualifier.EXACT) {
            return slot;
        }
        Quantity exact = filled.content();
        Quantity about = new Quantity(
                exact.low(), exact.high(), exact.unit(), Qualifier.APPROX, exact.basis(), exact.vague());
        return new Slot.Filled<>(about, filled.spans(), filled.rule());
    }
}
