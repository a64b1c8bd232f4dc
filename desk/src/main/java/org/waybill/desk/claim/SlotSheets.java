package org.waybill.desk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waybill.desk.sheet.Quote;
import org.waybill.desk.sheet.SlotSheet;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.report.outline.Voice;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Statement;

/** The slots of a claim with their characters. */
final class SlotSheets {
    private final Document document;
    private final Voice voice;

    SlotSheets(Document document, Voice voice) {
        this.document = document;
        this.voice = voice;
    }

    /** All seven, in reading order. */
    List<SlotSheet> of(Claim claim) {
        Slots slots = claim.slots();
        List<SlotSheet> all = new ArrayList<>();
        all.add(slot("actor", slots.actors(), Statement::names));
        all.add(slot("recipient", slots.target(), Statement::names));
        all.add(slot("item", slots.items(), Statement::listed));
        all.add(slot("quantity", slots.quantity(), Figures::inFull));
        all.add(slot("period", slots.period(), Dates::words));
        all.add(slot("place", slots.place(), Statement::places));
        all.add(speaker(claim.attribution()));
        return all;
    }

    /** An article that speaks for itself has no words that name a speaker; its whole sentence would be marked. */
    private SlotSheet speaker(Slot<Attribution> slot) {
        boolean author = slot.value().map(Attribution::isAuthor).orElse(true);
        return new SlotSheet("speaker", voice.words(), why(slot), author ? List.of() : quotes(slot.spans()));
    }

    private <T> SlotSheet slot(String name, Slot<T> slot, Function<T, String> words) {
        return new SlotSheet(name, slot.value().map(words).orElse(""), why(slot), quotes(slot.spans()));
    }

    private static String why(Slot<?> slot) {
        if (slot instanceof Slot.Filled<?> filled) {
            return filled.rule();
        }
        return slot instanceof Slot.Unstated<?> unstated ? unstated.why() : "";
    }

    private List<Quote> quotes(List<Span> spans) {
        return spans.stream()
                .map(span -> new Quote(document.sha256().hex(), span.start(), span.end(), span.of(document.text())))
                .toList();
    }
}
