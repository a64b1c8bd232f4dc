package org.waybill.bench.silent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.waybill.bench.story.Level;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/**
 * What eight papers make of one ministry's figures over years. The last takes from the first and says so nowhere; the two
 * before it make no mistake.
 *
 * @param level how much the last takes, and how much the slips of the others are alike
 * @param seed gives the same beat each time
 */
public record Beat(Level level, long seed) {
    /** Who is taken from. */
    public static final String SOURCE = name(0);

    private static final int PAPERS = 8;
    /** Who takes. */
    public static final String TAKER = name(PAPERS - 1);

    private static final int ITEMS = 120;
    /** Days from one figure to the next, more than a statement is reported for. */
    private static final int APART = 15;
    /** Between the figures of two items, so that no slip of one is a figure of another. */
    private static final int STEP = 40;

    private static final double COVERED = 0.8;
    private static final double SLIPPED = 0.15;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 10);
    private static final String MINISTRY = "South Korea's Defense Ministry";

    /** How often the last paper takes what the first has, of what it covers. */
    private double taken() {
        return switch (level) {
            case LOW -> 0.9;
            case MIDDLE -> 0.6;
            case HIGH -> 0.3;
        };
    }

    /** How often a slip is the one that suggests itself to anybody. */
    private double alike() {
        return switch (level) {
            case LOW -> 0;
            case MIDDLE -> 0.3;
            case HIGH -> 0.6;
        };
    }

    /** The paper's name. */
    static String name(int paper) {
        return "Paper " + (char) ('A' + paper);
    }

    /** Every page, item by item. */
    public List<Reading> readings() {
        SplittableRandom chance = new SplittableRandom(31 * seed + level.key().hashCode());
        List<Reading> all = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            all.addAll(of(item, chance));
        }
        return all;
    }

    private List<Reading> of(int item, SplittableRandom chance) {
        List<Reading> pages = new ArrayList<>();
        Optional<Integer> source = Optional.empty();
        for (int paper = 0; paper < PAPERS; paper++) {
            boolean isTaker = paper == PAPERS - 1;
            int own = figure(item, paper, chance);
            boolean takes = chance.nextDouble() < taken() && isTaker && source.isPresent();
            int lag = chance.nextInt(2) + (takes ? 1 : 0);
            if (chance.nextDouble() < COVERED || takes) {
                int figure = takes ? source.orElse(own) : own;
                source = paper == 0 ? Optional.of(figure) : source;
                pages.add(page(item, paper, lag, figure));
            }
        }
        return pages;
    }

    private int figure(int item, int paper, SplittableRandom chance) {
        int said = 1_001 + STEP * item;
        boolean slips = chance.nextDouble() < SLIPPED && paper < PAPERS - 3;
        boolean common = chance.nextDouble() < alike();
        int slip = 2 + chance.nextInt(STEP / 2);
        boolean taker = paper == PAPERS - 1 && chance.nextDouble() < SLIPPED;
        return slips || taker ? said + (common ? 1 : slip) : said;
    }

    private Reading page(int item, int paper, int lag, int figure) {
        LocalDate said = FIRST.plusDays((long) APART * item);
        String id = seed + "-" + level.key() + "-" + item + "-" + paper;
        String text = name(paper) + " on item " + item + ": " + figure + " containers.";
        Document.About about =
                new Document.About("", name(paper), "", PartialDate.of(said.plusDays(lag)), "en", "text");
        Document document = new Document(id, Sha256.of(id), id, about, text);
        return new Reading(document, List.of(claim(document, PartialDate.of(said), figure)), List.of());
    }

    private static Claim claim(Document document, PartialDate said, int figure) {
        Span all = new Span(0, document.text().length());
        Quantity quantity = Quantity.of(BigDecimal.valueOf(figure), "containers", Qualifier.EXACT, Basis.TOTAL);
        Slots slots = new Slots(
                Slot.of(List.of(Party.state("KP")), all, "made"),
                Slot.of(List.of(Party.state("RU")), all, "made"),
                Slot.of(List.of("munitions"), all, "made"),
                Slot.of(quantity, all, "made"),
                Slot.unstated("made without"),
                Slot.unstated("made without"));
        Slot<Attribution> word = Slot.of(new Attribution(MINISTRY, List.of(), said), all, "made");
        Status status = new Status(Modality.ASSERTED, false, "made");
        return new Claim(ClaimType.TRANSFER, slots, word, status, Tier.A, "made@1", document.quote(all));
    }
}
