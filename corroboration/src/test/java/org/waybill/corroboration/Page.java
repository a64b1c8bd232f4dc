package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;

/**
 * A document whose outlet, sentences, relays and dates of saying a test chooses.
 *
 * @param id its name, and the word its text begins with
 * @param published empty where it bears no date
 * @param publisher empty where it is not known
 * @param lines one claim each
 * @param period what all of them are for; null where none is told
 */
record Page(
        String id,
        String published,
        String publisher,
        List<Line> lines,
        @Nullable Period period) {

    /**
     * One claim with its sentence.
     *
     * @param telling what is claimed, on whose word
     * @param sentence the words it is read in
     * @param relays who passes it on, nearest to the speaker first
     * @param said when it was said, as the text tells; null where it does not
     */
    record Line(
            Telling telling,
            String sentence,
            List<String> relays,
            @Nullable PartialDate said) {}

    static Page of(String id, String published) {
        return new Page(id, published, "", List.of(), null);
    }

    Page by(String outlet) {
        return new Page(id, published, outlet, lines, period);
    }

    Page with(Line line) {
        List<Line> all = new ArrayList<>(lines);
        all.add(line);
        return new Page(id, published, publisher, all, period);
    }

    Page over(Period other) {
        return new Page(id, published, publisher, lines, other);
    }

    Sha256 sha256() {
        return Sha256.of(id);
    }

    Reading reading() {
        PartialDate date = published.isEmpty() ? null : PartialDate.parse(published);
        Document.About about = new Document.About("", publisher, "", date, "en", "text");
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Line line : lines) {
            spans.add(new Span(text.length(), text.length() + line.sentence.length()));
            text.append(line.sentence).append(' ');
        }
        Document document = new Document(id, sha256(), id + ".txt", about, text.toString());
        List<Claim> claims = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            claims.add(claim(document, lines.get(at), spans.get(at)));
        }
        return new Reading(document, claims, List.of());
    }

    private Claim claim(Document document, Line line, Span span) {
        Claim bare = line.telling.claim(document, span);
        Attribution word = new Attribution(line.telling.speaker(), line.relays, line.said);
        Slots slots = bare.slots();
        Slot<Period> time = period == null ? slots.period() : Slot.of(period, span, "test");
        return new Claim(
                bare.type(),
                new Slots(slots.actors(), slots.target(), slots.items(), slots.quantity(), time, slots.place()),
                Slot.of(word, span, "test"),
                bare.status(),
                bare.tier(),
                bare.rule(),
                bare.passage());
    }
}
