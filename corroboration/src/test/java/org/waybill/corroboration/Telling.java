package org.waybill.corroboration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/**
 * One claim for a test, in few words.
 *
 * @param from the giver's code; empty where unstated
 * @param to the taker's code; empty where unstated
 * @param figure null where none is given
 */
record Telling(
        ClaimType type,
        String from,
        String to,
        String item,
        @Nullable Quantity figure,
        String speaker,
        Modality modality,
        boolean negated,
        Tier tier) {

    /** North Korea hands Russia munitions, says the author. */
    static final Telling MUNITIONS = new Telling(
            ClaimType.TRANSFER, "KP", "RU", "munitions", null, Attribution.AUTHOR, Modality.ASSERTED, false, Tier.A);

    Telling of(ClaimType other) {
        return new Telling(other, from, to, item, figure, speaker, modality, negated, tier);
    }

    Telling between(String giver, String taker) {
        return new Telling(type, giver, taker, item, figure, speaker, modality, negated, tier);
    }

    Telling item(String other) {
        return new Telling(type, from, to, other, figure, speaker, modality, negated, tier);
    }

    Telling by(String who) {
        return new Telling(type, from, to, item, figure, who, modality, negated, tier);
    }

    Telling put(Modality how) {
        return new Telling(type, from, to, item, figure, speaker, how, negated, tier);
    }

    Telling not() {
        return new Telling(type, from, to, item, figure, speaker, modality, true, tier);
    }

    Telling tier(Tier other) {
        return new Telling(type, from, to, item, figure, speaker, modality, negated, other);
    }

    Telling count(Qualifier qualifier, long number, String unit, Basis basis) {
        return count(Quantity.of(BigDecimal.valueOf(number), unit, qualifier, basis));
    }

    /** A total of containers. */
    Telling containers(Qualifier qualifier, long number) {
        return count(qualifier, number, "containers", Basis.TOTAL);
    }

    Telling count(Quantity quantity) {
        return new Telling(type, from, to, item, quantity, speaker, modality, negated, tier);
    }

    /** A document that says these things one after the other. */
    static Reading document(String id, String published, Telling... tellings) {
        PartialDate date = published.isEmpty() ? null : PartialDate.parse(published);
        Document.About about = new Document.About("", "", "", date, "en", "text");
        Document document = new Document(id, Sha256.of(id), id + ".txt", about, "Something was said. ".repeat(20));
        List<Claim> claims = new ArrayList<>();
        for (Telling telling : tellings) {
            claims.add(telling.claim(document, new Span(20 * claims.size(), 20 * claims.size() + 19)));
        }
        return new Reading(document, claims, List.of());
    }

    Claim claim(Document document, Span span) {
        Passage passage = document.quote(span);
        Slots slots = new Slots(
                parties(from, span),
                parties(to, span),
                item.isEmpty() ? Slot.unstated("no item") : Slot.of(List.of(item), span, "test"),
                figure == null ? Slot.unstated("no figure") : Slot.of(figure, span, "test"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        Slot<Attribution> word = Slot.of(new Attribution(speaker, List.of()), span, "test");
        return new Claim(type, slots, word, new Status(modality, negated, "test"), tier, "test@1", passage);
    }

    private static Slot<List<Party>> parties(String codes, Span span) {
        return codes.isEmpty()
                ? Slot.unstated("nobody is named")
                : Slot.of(
                        List.of(codes.split(" ", -1)).stream().map(Party::state).toList(), span, "test");
    }
}
