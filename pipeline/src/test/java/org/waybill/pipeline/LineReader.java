package org.waybill.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waybill.extraction.ClaimExtractor;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/**
 * Reads lines such as {@code White House: more than 1000 containers of shells.}
 *
 * @param version of the reader; every claim bears it as its rule
 * @param bounds whether it understands "more than"; a reader that does makes other claims of the lines that say so
 */
record LineReader(int version, boolean bounds) implements ClaimExtractor {
    private static final Pattern LINE =
            Pattern.compile("(?m)^([^:\\n]+): (more than )?(\\d+) containers of (\\w+)\\.$");

    @Override
    public Extractor identity() {
        return new Extractor("lines", String.valueOf(version));
    }

    @Override
    public Reading read(Document document) {
        List<Claim> claims = LINE.matcher(document.text())
                .results()
                .map(line -> claim(document, line))
                .toList();
        return new Reading(document, claims, List.of());
    }

    private Claim claim(Document document, MatchResult line) {
        Span place = new Span(line.start(), line.end());
        Qualifier qualifier = bounds && line.group(2) != null ? Qualifier.MORE_THAN : Qualifier.EXACT;
        Slots slots = new Slots(
                Slot.of(List.of(Party.state("KP")), place, "line"),
                Slot.of(List.of(Party.state("RU")), place, "line"),
                Slot.of(List.of(line.group(4)), place, "line"),
                Slot.of(
                        Quantity.of(new BigDecimal(line.group(3)), "containers", qualifier, Basis.TOTAL),
                        place,
                        "line"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        String speaker = line.group(1).equals("We") ? Attribution.AUTHOR : line.group(1);
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(new Attribution(speaker, List.of()), place, "line"),
                new Status(Modality.ASSERTED, false, "line"),
                Tier.A,
                "line@" + version,
                document.quote(place));
    }
}
