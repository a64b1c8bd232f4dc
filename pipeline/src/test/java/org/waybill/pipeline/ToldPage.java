package org.waybill.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.Deposit;
import org.waybill.model.Attribution;
import org.waybill.model.Capture;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/**
 * One page as one version of an extractor read it.
 *
 * @param number which page; its bytes hang on nothing else
 * @param published the day the page bears; null where it bears none
 * @param print what its sentences look like in the text that was got out of its bytes
 * @param told what was found in it
 */
record ToldPage(int number, @Nullable String published, Print print, List<Told> told) {
    private static final int SENTENCES = 3;

    /** A text got out of bytes in one way or another. */
    enum Print {
        PLAIN("", "Sentence %d of page %d."),
        HEADED("A heading.\n", "Sentence %d of page %d."),
        WRAPPED("", "Sentence %d of\n page\u00a0%d."),
        REPEATED("Sentence 1 of page 0.\n", "Sentence %d of page %d."),
        GARBLED("", "S3ntence %d 0f p4ge %d.");

        private final String heading;
        private final String sentence;

        Print(String heading, String sentence) {
            this.heading = heading;
            this.sentence = sentence;
        }
    }

    /**
     * A claim.
     *
     * @param sentence in which of the page's sentences, from 0
     * @param actor who sent it, by the code of a state
     * @param item what
     * @param tier a mention where it is C
     */
    record Told(int sentence, String actor, String item, Tier tier) {}

    Sha256 sha256() {
        return Sha256.of(bytes());
    }

    private byte[] bytes() {
        return ("page " + number).getBytes(StandardCharsets.UTF_8);
    }

    Deposit deposit(Extractor extractor) {
        Capture capture = new Capture(number + ".txt", "", Capture.Method.FILE, null, List.of(), "");
        return new Deposit(bytes(), capture, reading(), extractor);
    }

    Reading reading() {
        Document document = document();
        List<Claim> claims = new ArrayList<>();
        told.forEach(one -> claims.add(claim(document, sentence(document, one.sentence), one, "told@1")));
        return new Reading(document, claims, List.of());
    }

    private Document document() {
        StringBuilder text = new StringBuilder(print.heading);
        for (int at = 0; at < SENTENCES; at++) {
            text.append(sentence(at)).append('\n');
        }
        PartialDate date = published == null ? null : PartialDate.parse(published);
        Document.About about = new Document.About("", "Paper", "Page " + number, date, "en", "text");
        return new Document("p" + number, sha256(), number + ".txt", about, text.toString());
    }

    private String sentence(int at) {
        return String.format(Locale.ROOT, print.sentence, at, number);
    }

    private Span sentence(Document document, int at) {
        int start = document.text().indexOf(sentence(at));
        return new Span(start, start + sentence(at).length());
    }

    static Claim claim(Document document, Span place, Told told, String rule) {
        Slots slots = new Slots(
                Slot.of(List.of(Party.state(told.actor)), place, "actor"),
                Slot.of(List.of(Party.state("RU")), place, "target"),
                Slot.of(List.of(told.item), place, "item"),
                Slot.unstated("no figure"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(Attribution.author(), place, "author"),
                new Status(Modality.ASSERTED, false, "plain"),
                told.tier,
                rule,
                document.quote(place));
    }
}
