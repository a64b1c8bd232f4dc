package org.waybill.bench.workbench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.waybill.bench.pile.Pile;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
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

/** Writes made-up documents about some plots, with the claims in them. */
final class Writer {
    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final int PUBLISHERS = 120;
    private static final int SPEAKERS = 200;
    private static final String RULE = "made@1";

    private final List<Plots.Plot> plots;
    private final SplittableRandom chance;
    private final double[] sums;

    /** @param plots those that come first are told more often */
    Writer(List<Plots.Plot> plots, SplittableRandom chance) {
        this.plots = plots;
        this.chance = chance;
        this.sums = new double[plots.size()];
        double sum = 0;
        for (int rank = 0; rank < sums.length; rank++) {
            sum += Math.pow(rank + 1.0, -0.8);
            sums[rank] = sum;
        }
    }

    /** A document with so many claims. */
    Reading document(int number, int claims) {
        StringBuilder text = new StringBuilder(200 * claims);
        List<Function<Document, Claim>> told = new ArrayList<>();
        for (int claim = 0; claim < claims; claim++) {
            words(text, 4 + chance.nextInt(8));
            text.append(".\n");
            told.add(sentence(text));
            text.append(' ');
        }
        Document document = document(number, text.toString());
        return new Reading(
                document, told.stream().map(one -> one.apply(document)).toList(), List.of());
    }

    private Document document(int number, String text) {
        String publisher = "Publisher " + (1 + (int) (PUBLISHERS * Math.pow(chance.nextDouble(), 2)));
        PartialDate published = PartialDate.of(EARLIEST.plusDays(chance.nextInt(DAYS)));
        String address = "https://" + publisher.replace(' ', '-').toLowerCase(Locale.ROOT) + ".example/" + number;
        Document.About about = new Document.About(address, publisher, "Report " + number, published, "en", "text");
        Sha256 sha256 = Sha256.of(number + "\n" + text);
        return new Document(sha256.hex(), sha256, address, about, text);
    }

    private Plots.Plot plot() {
        double drawn = chance.nextDouble() * sums[sums.length - 1];
        int at = Arrays.binarySearch(sums, drawn);
        return plots.get(Math.min(at < 0 ? -at - 1 : at, plots.size() - 1));
    }

    private Function<Document, Claim> sentence(StringBuilder text) {
        Plots.Plot plot = plot();
        int start = text.length();
        int number = 10 * chance.nextInt(1, 1 << chance.nextInt(2, 12));
        Slot<Quantity> quantity = Slot.of(
                Quantity.of(BigDecimal.valueOf(number), "crates", Qualifier.APPROX, Basis.BATCH),
                put(text, "About " + number + " crates"),
                RULE);
        text.append(" of ");
        Span goods = put(text, plot.goods());
        words(text, 1 + chance.nextInt(3));
        text.append(" went from ");
        Span from = put(text, plot.from().id());
        words(text, 1 + chance.nextInt(3));
        text.append(" to ");
        Span to = put(text, plot.to().id());
        Slots slots = new Slots(
                Slot.of(List.of(plot.from()), from, RULE),
                Slot.of(List.of(plot.to()), to, RULE),
                Slot.of(List.of(plot.goods()), goods, RULE),
                quantity,
                period(text),
                Slot.unstated("made without"));
        Slot<Attribution> source = source(text, start);
        Span all = new Span(start, text.append('.').length());
        Status status = new Status(Modality.ASSERTED, chance.nextInt(20) == 0, RULE);
        Tier tier = chance.nextInt(3) == 0 ? Tier.B : Tier.A;
        return document -> new Claim(
                ClaimType.TRANSFER,
                slots,
                source,
                status,
                tier,
                RULE,
                document.quote(all),
                new Grounds(goods, List.of()));
    }

    private Slot<Period> period(StringBuilder text) {
        if (chance.nextInt(4) == 0) {
            return Slot.unstated("made without");
        }
        PartialDate day = PartialDate.of(EARLIEST.plusDays(chance.nextInt(DAYS)));
        return Slot.of(new Period(Period.Relation.ON, day, day), put(text, " on " + day), RULE);
    }

    private Slot<Attribution> source(StringBuilder text, int start) {
        if (chance.nextInt(3) == 0) {
            return Slot.of(Attribution.author(), new Span(start, text.length()), RULE);
        }
        text.append(", according to ");
        String who = "the ministry of region " + (1 + (int) (SPEAKERS * Math.pow(chance.nextDouble(), 2)));
        return Slot.of(new Attribution(who, List.of()), put(text, who), RULE);
    }

    private void words(StringBuilder text, int many) {
        for (int word = 0; word < many; word++) {
            text.append(word == 0 && text.length() == 0 ? "" : " ").append(Pile.word(chance));
        }
    }

    private static Span put(StringBuilder text, String words) {
        int from = text.length();
        return new Span(from, text.append(words).length());
    }
}
