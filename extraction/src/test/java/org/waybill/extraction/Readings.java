package org.waybill.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.parsing.EnglishParser;
import org.waybill.parsing.Tokenizer;

/** The real extractor, opened once, and claims as short lines that a case file can hold. */
public final class Readings {
    private static final ClaimExtractor EXTRACTOR = open();

    private Readings() {}

    public static Reading of(String text) {
        return of(text, null);
    }

    public static Reading of(String text, @Nullable PartialDate published) {
        Document.About about = new Document.About("", "", "", published, "en", "text");
        return EXTRACTOR.read(new Document("case", Sha256.of(text), "case", about, text));
    }

    /** The reading of a text that somebody in particular put out. */
    public static Reading publishedBy(String publisher, String text) {
        Document.About about = new Document.About("", publisher, "", null, "en", "text");
        return EXTRACTOR.read(new Document("case", Sha256.of(text), "case", about, text));
    }

    /** {@code transfer KP>RU shells}, with {@code ?} for a party the claim does not have. */
    public static String line(Claim claim) {
        return claim.type().key() + " " + parties(claim.slots().actors()) + ">"
                + parties(claim.slots().target()) + " "
                + String.join(", ", claim.slots().items().value().orElse(List.of()));
    }

    /** As {@link #line}, with the status in front: {@code not asserted transfer CN>RU lethal weapons}. */
    public static String firmLine(Claim claim) {
        String not = claim.status().negated() ? "not " : "";
        return not + claim.status().modality().name().toLowerCase(Locale.ROOT) + " " + line(claim);
    }

    private static String parties(Slot<List<Party>> slot) {
        return slot.value()
                .map(list -> list.stream().map(Party::id).collect(Collectors.joining(";")))
                .orElse("?");
    }

    private static ClaimExtractor open() {
        try {
            Path models = Path.of(System.getProperty("waybill.models"));
            return new RuleClaimExtractor(EnglishParser.open(models.resolve("english.wbp")), new Tokenizer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
