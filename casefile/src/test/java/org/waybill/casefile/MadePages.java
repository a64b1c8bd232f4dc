package org.waybill.casefile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waybill.casefile.archive.StoredObject;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.reading.ClaimJson;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Capture;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.ClaimType;
import org.waybill.model.Decision;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Review;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/**
 * Small pages about few matters, so that many pages tell of the same one; numbered, and always the same.
 *
 * <p>A page has four sentences. Version 1 of the extractor finds the first two, version 2 the second and the third, version
 * 3 nothing, version 4 all of them.
 */
public final class MadePages {
    private static final List<String> ACTORS = List.of("KP", "IR", "BY");
    private static final List<String> ITEMS = List.of("shells", "drones");
    private static final List<List<Integer>> FOUND =
            List.of(List.of(0, 1), List.of(1, 2), List.of(), List.of(0, 1, 2, 3));

    /** How many versions of the extractor there are, counted from 1. */
    public static final int VERSIONS = FOUND.size();

    private MadePages() {}

    public static Deposit page(int number, int version) {
        return page(number, version, "https://pages.example/" + number);
    }

    public static Deposit page(int number, int version, String address) {
        Capture capture = new Capture("inbox/" + number + ".txt", address, Capture.Method.FILE, null, List.of(), "");
        return new Deposit(bytes(number), capture, reading(number, version), extractor(version));
    }

    public static Extractor extractor(int version) {
        return new Extractor("made", String.valueOf(version));
    }

    public static Sha256 sha256(int number) {
        return Sha256.of(bytes(number));
    }

    private static byte[] bytes(int number) {
        return ("<html>" + text(number)).getBytes(StandardCharsets.UTF_8);
    }

    public static Reading reading(int number, int version) {
        Document document = document(number);
        List<Claim> claims = new ArrayList<>();
        FOUND.get(version - 1).forEach(sentence -> claims.add(claim(document, number, sentence, version)));
        return new Reading(document, claims, List.of());
    }

    private static Document document(int number) {
        Document.About about =
                new Document.About("https://pages.example/" + number, "Pages", "Page " + number, null, "en", "text");
        return new Document("p" + number, sha256(number), "inbox/" + number + ".txt", about, text(number));
    }

    private static String text(int number) {
        return IntStream.range(0, 4).mapToObj(at -> sentence(number, at)).collect(Collectors.joining("\n"));
    }

    private static String sentence(int number, int at) {
        return String.format(
                Locale.ROOT, "Page %d: %s sent %d %s.", number, actor(number, at), number + at + 1, item(number, at));
    }

    private static String actor(int number, int at) {
        return ACTORS.get((number + at) % ACTORS.size());
    }

    private static String item(int number, int at) {
        return ITEMS.get((number / 2 + at) % ITEMS.size());
    }

    private static Claim claim(Document document, int number, int at, int version) {
        return claim(document, number, at, item(number, at), "send@" + version);
    }

    private static Claim claim(Document document, int number, int at, String item, String rule) {
        String sentence = sentence(number, at);
        int start = document.text().indexOf(sentence);
        Span all = new Span(start, start + sentence.length());
        Quantity quantity = Quantity.of(new BigDecimal(number + at + 1), item, Qualifier.EXACT, Basis.TOTAL);
        Slots slots = new Slots(
                Slot.of(List.of(Party.state(actor(number, at))), all, "send/actor"),
                Slot.of(List.of(Party.state("RU")), all, "send/to"),
                Slot.of(List.of(item), all, "send/what"),
                Slot.of(quantity, all, "digits"),
                Slot.unstated("none"),
                Slot.unstated("none"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(Attribution.author(), all, "author"),
                new Status(Modality.ASSERTED, false, "plain"),
                Tier.A,
                rule,
                document.quote(all));
    }

    /** The name of what a sentence of a page says, from 0; versions agree on it. */
    public static ClaimId claim(int number, int sentence) {
        return id(number, claim(document(number), number, sentence, 1));
    }

    private static ClaimId id(int number, Claim claim) {
        return Claims.id(new ClaimJson(document(number)).of(claim));
    }

    /** What a person says a sentence says instead. */
    public static Claim instead(int number, int sentence, String item) {
        return claim(document(number), number, sentence, item, "person");
    }

    /** The correction of a claim, for a page that was read by a version. */
    public static Change.Reviewed correct(int number, int sentence, String item, int version, String reason) {
        Claim instead = instead(number, sentence, item);
        Decision decision = new Decision.Correct(claim(number, sentence), id(number, instead));
        Sha256 reading = StoredObject.of(
                        CanonicalJson.bytes(ReadingJson.of(reading(number, version), extractor(version))))
                .name();
        return new Change.Reviewed(
                new Review(decision, "Ada", reason),
                Optional.of(new Change.Replacement(reading, new ClaimJson(document(number)).of(instead))));
    }

    /** What such a correction brings. */
    public static NamedReading brought(int number, int sentence, String item) {
        Claim instead = instead(number, sentence, item);
        return new NamedReading(
                new Reading(document(number), List.of(instead), List.of()), List.of(id(number, instead)));
    }
}
