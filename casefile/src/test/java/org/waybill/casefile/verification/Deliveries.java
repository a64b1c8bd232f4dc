package org.waybill.casefile.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waybill.casefile.Deposit;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Capture;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** Makes pages that tell of deliveries, each another, all the same on every run. */
public final class Deliveries {
    private static final List<String> SENDERS = List.of("Aland", "Borduria", "Carpania");
    private static final List<String> GOODS = List.of("rifles", "mortars", "trucks");

    private Deliveries() {}

    /**
     * A page and what was read in it.
     *
     * @param version of the extractor; another one finds one claim less
     */
    public static Deposit page(int number, int lines, String version) {
        return page(number, lines, version, "");
    }

    /** The same, with more behind its lines that no claim is read from. */
    static Deposit page(int number, int lines, String version, String more) {
        StringBuilder text = new StringBuilder("Page " + number + "\n");
        for (int line = 0; line < lines; line++) {
            text.append(sentence(number, line)).append('\n');
        }
        text.append(more);
        byte[] bytes = ("<html>" + text).getBytes(UTF_8);
        Document document = new Document(
                "s" + number,
                Sha256.of(bytes),
                "inbox/page-" + number + ".html",
                new Document.About(
                        "https://press.example/" + number,
                        "Press",
                        "Page " + number,
                        PartialDate.parse("2025-03-0" + (1 + number % 9)),
                        "en",
                        "html"),
                text.toString());
        List<Claim> claims = new ArrayList<>();
        for (int line = 0; line < lines - (version.equals("1") ? 0 : 1); line++) {
            claims.add(claim(document, number, line));
        }
        Capture capture = new Capture(
                document.origin(),
                document.about().address(),
                Capture.Method.ADDRESS,
                null,
                List.of(new Capture.Header("Content-Type", "text/html")),
                "");
        return new Deposit(
                bytes, capture, new Reading(document, claims, List.of()), new Extractor("test-rules", version));
    }

    private static String sender(int number, int line) {
        return SENDERS.get((number + line) % SENDERS.size());
    }

    private static String goods(int line) {
        return GOODS.get(line % GOODS.size());
    }

    private static int count(int number, int line) {
        return 10 + 7 * number + line;
    }

    private static String sentence(int number, int line) {
        return sender(number, line) + " sent " + count(number, line) + " " + goods(line) + " to Dalmora, page " + number
                + " says.";
    }

    /** What a page says in a line. */
    static Claim claim(Document document, int number, int line) {
        Span all = span(document, sentence(number, line));
        Slots slots = new Slots(
                Slot.of(List.of(new Party(sender(number, line), Party.Kind.ORGANISATION)), all, "send/from"),
                Slot.of(List.of(new Party("Dalmora", Party.Kind.ORGANISATION)), all, "send/to"),
                Slot.of(List.of(goods(line)), all, "send/what"),
                Slot.of(
                        Quantity.of(
                                BigDecimal.valueOf(count(number, line)), goods(line), Qualifier.APPROX, Basis.TOTAL),
                        all,
                        "quantity"),
                Slot.of(new Period(Period.Relation.SINCE, PartialDate.ofMonth(2025, 1 + line % 12), null), all, "time"),
                Slot.unstated("no place"));
        return new Claim(
                line % 2 == 0 ? ClaimType.TRANSFER : ClaimType.OTHER,
                slots,
                Slot.of(Attribution.author(), all, "author"),
                new Status(Modality.ASSERTED, false, "plain"),
                line % 3 == 0 ? Tier.A : Tier.B,
                "send@1",
                document.quote(all),
                new Grounds(span(document, "sent"), List.of()));
    }

    private static Span span(Document document, String words) {
        int start = document.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
