package org.waybill.casefile;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Tier;

/**
 * Any document, and anything that may be read in it, for properties.
 *
 * <p>Without the edge cases of the library: of values of so many parts it would make more than it makes values.
 */
public final class ArbitraryReadings {
    private ArbitraryReadings() {}

    /** A document with a text of its own, and claims and commentary that quote it. */
    public static Arbitrary<Reading> readings() {
        return documents().flatMap(ArbitraryReadings::readings).withoutEdgeCases();
    }

    /** What may be read in the document given. */
    public static Arbitrary<Reading> readings(Document document) {
        return Combinators.combine(
                        claims(document).list().ofMaxSize(4),
                        commentary(document).list().ofMaxSize(3))
                .as((claims, commentary) -> new Reading(document, claims, commentary))
                .withoutEdgeCases();
    }

    /** Any document, the empty text and empty facts too. */
    public static Arbitrary<Document> documents() {
        return Combinators.combine(
                        ArbitraryValues.names(),
                        digests(),
                        ArbitraryValues.texts(),
                        abouts(),
                        ArbitraryValues.texts(40))
                .as(Document::new)
                .withoutEdgeCases();
    }

    public static Arbitrary<Sha256> digests() {
        return ArbitraryValues.texts().map(Sha256::of);
    }

    public static Arbitrary<Document.About> abouts() {
        return Combinators.combine(
                        ArbitraryValues.texts(),
                        ArbitraryValues.texts(),
                        ArbitraryValues.texts(),
                        ArbitraryValues.dates().injectNull(0.3),
                        ArbitraryValues.texts(),
                        ArbitraryValues.texts())
                .as(Document.About::new);
    }

    /** Any claim with its places in the document given. */
    public static Arbitrary<Claim> claims(Document document) {
        return Combinators.combine(
                        Arbitraries.of(ClaimType.class),
                        slots(document),
                        slots(document, ArbitraryValues.attributions()),
                        ArbitraryValues.statuses(),
                        Arbitraries.of(Tier.class),
                        ArbitraryValues.texts(),
                        passages(document),
                        grounds(document))
                .as(Claim::new)
                .withoutEdgeCases();
    }

    /** A sentence and a clause of it. */
    public static Arbitrary<Commentary> commentary(Document document) {
        return passages(document)
                .flatMap(passage -> Combinators.combine(
                                spans(document, passage.span()),
                                ArbitraryValues.texts(),
                                Arbitraries.of(Commentary.Stance.class),
                                ArbitraryValues.lists())
                        .as((clause, holder, stance, cues) ->
                                new Commentary(passage, document.quote(clause), holder, stance, cues)))
                .withoutEdgeCases();
    }

    public static Arbitrary<Passage> passages(Document document) {
        return spans(document).map(document::quote);
    }

    /** Any stretch of the text that begins and ends at code points; empty ones too. */
    public static Arbitrary<Span> spans(Document document) {
        return spans(document, new Span(0, document.text().length()));
    }

    private static Arbitrary<Span> spans(Document document, Span within) {
        String text = within.of(document.text());
        Arbitrary<Integer> ends = Arbitraries.integers()
                .between(0, text.codePointCount(0, text.length()))
                .map(codePoint -> within.start() + text.offsetByCodePoints(0, codePoint));
        return Combinators.combine(ends, ends).as((one, two) -> new Span(Math.min(one, two), Math.max(one, two)));
    }

    public static Arbitrary<Grounds> grounds(Document document) {
        return Combinators.combine(spans(document), ArbitraryValues.lists()).as(Grounds::new);
    }

    public static Arbitrary<Slots> slots(Document document) {
        return Combinators.combine(
                        slots(document, ArbitraryValues.parties().list().ofMaxSize(3)),
                        slots(document, ArbitraryValues.parties().list().ofMaxSize(3)),
                        slots(document, ArbitraryValues.lists()),
                        slots(document, ArbitraryValues.quantities()),
                        slots(document, ArbitraryValues.periods()),
                        slots(document, ArbitraryValues.lists()))
                .as(Slots::new);
    }

    /** Filled three times in four. */
    public static <T> Arbitrary<Slot<T>> slots(Document document, Arbitrary<T> values) {
        Arbitrary<List<Span>> places = spans(document).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Slot<T>> filled =
                Combinators.combine(values, places, ArbitraryValues.texts()).as(Slot.Filled::new);
        Arbitrary<Slot<T>> unstated = ArbitraryValues.texts().map(Slot::unstated);
        return Arbitraries.of(true, true, true, false).flatMap(fill -> fill ? filled : unstated);
    }
}
