package org.waybill.bench.pile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/**
 * A made-up sentence that says who gave whom how many of what, and the claim in it.
 *
 * <p>It is written first and read out once the document is whole, since a claim quotes the document by its digest.
 */
final class Sentence {
    private static final LocalDate EARLIEST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_000;

    private final StringBuilder text;
    private final int start;

    private Sentence(StringBuilder text) {
        this.text = text;
        this.start = text.length();
    }

    /** Writes one more sentence. */
    static Function<Document, Claim> write(StringBuilder text, Cast cast, SplittableRandom chance) {
        return new Sentence(text).write(cast, chance);
    }

    private Function<Document, Claim> write(Cast cast, SplittableRandom chance) {
        Party actor = cast.parties.draw(chance);
        Slot<Quantity> quantity = quantity(chance);
        text.append(" of ");
        String item = cast.items.draw(chance);
        Slot<List<String>> items = Slot.of(List.of(item), put(item), "made/items");
        text.append(" went from ");
        Slot<List<Party>> actors = Slot.of(List.of(actor), put(actor.id()), "made/actors");
        Slots slots = new Slots(actors, target(cast, chance), items, quantity, period(chance), place(cast, chance));
        Slot<Attribution> source = source(cast, chance);
        Span all = new Span(start, text.append('.').length());
        Span word = items.spans().get(0);
        ClaimType type = cast.types.draw(chance);
        Tier tier = chance.nextInt(3) == 0 ? Tier.B : Tier.A;
        Status status = new Status(Modality.ASSERTED, chance.nextInt(20) == 0, "made");
        return document -> new Claim(
                type, slots, source, status, tier, "made@1", document.quote(all), new Grounds(word, List.of()));
    }

    private Slot<Quantity> quantity(SplittableRandom chance) {
        int number = 10 * chance.nextInt(1, 1 << chance.nextInt(2, 12));
        Span digits = put("About " + number + " crates");
        return Slot.of(
                Quantity.of(BigDecimal.valueOf(number), "crates", Qualifier.APPROX, Basis.BATCH),
                digits,
                "made/figure");
    }

    private Slot<List<Party>> target(Cast cast, SplittableRandom chance) {
        text.append(" to ");
        Party party = cast.parties.draw(chance);
        return Slot.of(List.of(party), put(party.id()), "made/target");
    }

    private Slot<Period> period(SplittableRandom chance) {
        if (chance.nextInt(4) == 0) {
            return Slot.unstated("made without");
        }
        PartialDate day = PartialDate.of(EARLIEST.plusDays(chance.nextInt(DAYS)));
        return Slot.of(new Period(Period.Relation.ON, day, day), put(" on " + day), "made/period");
    }

    private Slot<List<String>> place(Cast cast, SplittableRandom chance) {
        if (chance.nextBoolean()) {
            return Slot.unstated("made without");
        }
        text.append(" through ");
        String place = cast.words.draw(chance);
        return Slot.of(List.of(place), put(place), "made/place");
    }

    private Slot<Attribution> source(Cast cast, SplittableRandom chance) {
        if (chance.nextInt(3) == 0) {
            return Slot.of(Attribution.author(), new Span(start, text.length()), "made/author");
        }
        text.append(", according to ");
        String who = cast.speakers.draw(chance);
        return Slot.of(new Attribution(who, List.of()), put(who), "made/source");
    }

    private Span put(String words) {
        int from = text.length();
        return new Span(from, text.append(words).length());
    }
}
