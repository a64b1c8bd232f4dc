package org.waybill.bench.pile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.waybill.casefile.Deposit;
import org.waybill.model.Capture;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.PartialDate;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/**
 * A seeded collection of made-up documents with their claims; any of them can be made alone.
 *
 * @param claimsPer how many claims a document has on average, at least 1; from half of that to one and a half
 * @param seed another one gives other documents from the same names and words
 */
public record Pile(int claimsPer, long seed) {
    /** What read the documents at first. */
    public static final Extractor FIRST = new Extractor("made-rules", "1");

    /** What reads some of them again: it finds one claim less and is surer of the others. */
    public static final Extractor NEWER = new Extractor("made-rules", "2");

    private static final Cast CAST = new Cast();
    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final int SHORTEST = 1_000;
    private static final int LONGEST = 3_000;
    /** An odd number without pattern, so that neighbours of one seed are not the neighbours of the next. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    public Pile {
        if (claimsPer < 1) {
            throw new IllegalArgumentException("a document has at least one claim on average, not " + claimsPer);
        }
    }

    /** The document of a number, as it first comes in. */
    public Deposit deposit(int number) {
        Reading reading = reading(number);
        return deposit(number, reading, FIRST);
    }

    /** The same document, read by a newer version. */
    public Deposit readAgain(int number) {
        Reading first = reading(number);
        List<Claim> fewer = first.claims().subList(0, first.claims().size() - 1);
        return deposit(number, new Reading(first.document(), fewer, List.of()), NEWER);
    }

    /** Draws for a purpose of its own. */
    public SplittableRandom chance(long purpose) {
        return new SplittableRandom((seed + 1) * SPREAD ^ purpose * 0x2545F4914F6CDD1DL);
    }

    /** A word as documents use it: the common ones are drawn often. */
    public static String word(SplittableRandom chance) {
        return CAST.words.draw(chance);
    }

    /** An item as claims name it. */
    public static String item(SplittableRandom chance) {
        return CAST.items.draw(chance);
    }

    /** The id of a party as claims name it. */
    public static String party(SplittableRandom chance) {
        return CAST.parties.draw(chance).id();
    }

    /**
     * Writes one more sentence that says who gave whom how many of what.
     *
     * @return reads the claim in it out of the whole document
     */
    public static Function<Document, Claim> sentence(StringBuilder text, SplittableRandom chance) {
        return Sentence.write(text, CAST, chance);
    }

    private Deposit deposit(int number, Reading reading, Extractor extractor) {
        Document document = reading.document();
        PartialDate published = document.about().published();
        LocalDate fetched = published == null ? EARLIEST : published.first().plusDays(1);
        Capture capture = new Capture(
                document.origin(),
                document.about().address(),
                Capture.Method.ADDRESS,
                fetched.atStartOfDay(ZoneOffset.UTC).toInstant(),
                List.of(new Capture.Header("content-type", "text/plain; charset=utf-8")),
                "");
        return new Deposit(bytes(number, document.text()), capture, reading, extractor);
    }

    private Reading reading(int number) {
        SplittableRandom chance = chance(number);
        StringBuilder text = new StringBuilder();
        List<Function<Document, Claim>> sentences = new ArrayList<>();
        int claims = (claimsPer + 1) / 2 + chance.nextInt(claimsPer + 1);
        int length = chance.nextInt(SHORTEST, LONGEST);
        while (sentences.size() < claims || text.length() < length) {
            if (sentences.size() < claims) {
                sentences.add(Sentence.write(text, CAST, chance));
                text.append(' ');
            }
            if (text.length() < length) {
                chatter(text, chance);
            }
        }
        Document document = document(number, text.toString(), chance);
        List<Claim> found = sentences.stream().map(each -> each.apply(document)).toList();
        return new Reading(document, found, List.of());
    }

    /** A sentence in which nobody claims anything. */
    private static void chatter(StringBuilder text, SplittableRandom chance) {
        for (int words = chance.nextInt(5, 15); words > 0; words--) {
            text.append(CAST.words.draw(chance)).append(words == 1 ? ".\n" : " ");
        }
    }

    private static Document document(int number, String text, SplittableRandom chance) {
        String publisher = CAST.publishers.draw(chance);
        LocalDate published = EARLIEST.plusDays(chance.nextInt(DAYS));
        String address = "https://" + publisher.replace(" ", "-") + ".example/" + published + "/" + number;
        Document.About about =
                new Document.About(address, publisher, "Report " + number, PartialDate.of(published), "en", "text");
        Sha256 sha256 = Sha256.of(bytes(number, text));
        return new Document(sha256.hex(), sha256, address, about, text);
    }

    private static byte[] bytes(int number, String text) {
        return ("Report " + number + "\n\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
