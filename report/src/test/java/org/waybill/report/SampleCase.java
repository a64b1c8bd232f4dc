package org.waybill.report;

import static org.waybill.model.ClaimType.AGREEMENT;
import static org.waybill.model.ClaimType.ASSISTANCE;
import static org.waybill.model.ClaimType.DENIAL;
import static org.waybill.model.ClaimType.DEPLOYMENT;
import static org.waybill.model.ClaimType.TRANSFER;
import static org.waybill.model.ClaimType.USE;
import static org.waybill.model.ClaimType.VIOLATION;

import java.util.List;
import org.waybill.model.Admission;
import org.waybill.model.Case;
import org.waybill.model.Entry;
import org.waybill.model.Reason;

/** A made-up case with everything a report must cope with: eight documents, two series, both directions. */
final class SampleCase {
    static final String NSC = "US National Security Council";
    static final String NIS = "National Intelligence Service (KR)";
    static final String MINISTER = "South Korean defence minister";

    private SampleCase() {}

    static Case whole() {
        CaseWriter pile = new CaseWriter();
        EarlyReports.write(pile);
        LateReports.write(pile);
        List<Entry> entries = List.of(
                pile.entry(
                        "munitions",
                        TRANSFER,
                        List.of("KP"),
                        List.of("RU"),
                        "munitions",
                        "US National Security Council gives more than 10,000 containers where the South Korean defence"
                                + " minister, three days later, gives about 6,700.",
                        "Totals begin in August 2023 for one speaker and in September 2023 for two."),
                pile.entry("soldiers", DEPLOYMENT, List.of("KP"), List.of("RU"), "soldiers"),
                pile.entry("missiles", TRANSFER, List.of("KP"), List.of("RU"), "ballistic missiles"),
                pile.entry("denial", DENIAL, List.of("KP", "RU"), List.of("arms trade accusation"), "arms trade"),
                pile.entry("use", USE, List.of("RU"), List.of("UA"), "ballistic missiles"),
                pile.entry("return cargo", TRANSFER, List.of("RU"), List.of("KP"), "containers of unknown content"),
                pile.entry("satellite", ASSISTANCE, List.of("RU"), List.of("KP"), "reconnaissance satellites"),
                pile.entry("jets", TRANSFER, List.of("RU"), List.of("KP"), "fighter jets and surface-to-air missiles"),
                pile.entry("training", ASSISTANCE, List.of("RU"), List.of(), "training of engineers"),
                pile.entry(
                        "treaty",
                        AGREEMENT,
                        List.of("KP", "RU"),
                        List.of(),
                        "comprehensive strategic partnership treaty"),
                pile.entry("norm", VIOLATION, List.of("KP", "RU"), List.of("United Nations sanctions"), "arms trade"));
        return new Case(
                pile.readings(),
                entries,
                List.of(
                        new Admission.TurnedAway("inbox/panel-annex.pdf", Reason.NO_TEXT, "14 pages, none with text"),
                        new Admission.TurnedAway(
                                "inbox/cables.zip", Reason.ENCRYPTED, "the archive asks for a password")));
    }

    static Case empty() {
        return new Case(List.of(), List.of(), List.of());
    }
}
