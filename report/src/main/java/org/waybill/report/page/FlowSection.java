package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.report.outline.Flow;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Shown;

/** Flows as pairs of parties, what goes and what comes back side by side. */
public final class FlowSection {
    private final Outline outline;
    private final boolean originated;

    FlowSection(Outline outline) {
        this.outline = outline;
        this.originated = outline.entries().stream().anyMatch(Backing::isKnown);
    }

    List<PageView.FlowView> all() {
        return new Flows(outline).all().stream().map(this::flow).toList();
    }

    /** A party, or that the texts name none. */
    static String name(String id) {
        return id.equals(Flow.UNNAMED) ? "somebody unnamed" : Shown.party(id);
    }

    private PageView.FlowView flow(Flow flow) {
        String title = name(flow.main().from()) + " and " + name(flow.main().to());
        return new PageView.FlowView(
                Counted.capital(title),
                Stream.of(flow.main(), flow.back())
                        .filter(FlowSection::isTelling)
                        .map(this::direction)
                        .toList());
    }

    /** That nothing came back is worth saying only of parties with names. */
    private static boolean isTelling(Flow.Direction way) {
        return !way.entries().isEmpty() || way.isNamed();
    }

    private PageView.DirectionView direction(Flow.Direction way) {
        return new PageView.DirectionView(
                Counted.capital(name(way.from())),
                name(way.to()),
                way.entries().stream().map(this::line).toList());
    }

    private PageView.FlowLine line(Entry entry) {
        List<Claim> said = Flows.said(entry);
        Claim first = (said.isEmpty() ? entry.claims() : said).get(0);
        return new PageView.FlowLine(
                Counted.capital(what(entry)),
                outline.entries().indexOf(entry) + 1,
                outline.documentCount(said),
                voices(entry, said),
                apart(entry),
                outline.noteNumber(first));
    }

    private String voices(Entry entry, List<Claim> said) {
        if (!originated) {
            return Counted.figure(outline.voiceCount(said));
        }
        // The origins of what is only planned got the plan, not the delivery.
        if (said.isEmpty()) {
            return Counted.figure(0);
        }
        return Backing.isKnown(entry) ? Backing.interval(entry.corroboration().origins()) : "";
    }

    /** "munitions", "help with satellites". */
    public static String what(Entry entry) {
        String subject = Shown.phrase(entry.matter().subject());
        return switch (entry.matter().type()) {
            case ASSISTANCE -> "help with " + subject;
            case TRANSFER, DEPLOYMENT, USE, AGREEMENT, VIOLATION, DENIAL, DESIGNATION, OTHER -> subject;
        };
    }

    /** "1 denied, 2 planned". */
    private static String apart(Entry entry) {
        List<String> counts = new ArrayList<>();
        Arrays.stream(Standing.values())
                .filter(standing -> standing != Standing.SAID)
                .forEach(standing -> {
                    long count = entry.claims().stream()
                            .filter(claim -> Standing.of(claim) == standing)
                            .count();
                    if (count > 0) {
                        counts.add(count + " " + standing.key());
                    }
                });
        return String.join(", ", counts);
    }
}
