package org.waybill.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Assessment;
import org.waybill.model.Case;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Claim;
import org.waybill.model.ContextNote;
import org.waybill.model.Element;
import org.waybill.model.Element.Kind;
import org.waybill.model.Element.State;
import org.waybill.model.Entry;
import org.waybill.model.InForce;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Position;
import org.waybill.model.Provision;
import org.waybill.model.Provision.Certainty;
import org.waybill.model.Slot;
import org.waybill.model.Span;
import org.waybill.model.Tally;

/** The backed sample held against made-up rules: every result, state, mark, kind of position and outcome of a cap. */
final class AssessedCase {
    static final Provision ARMS = provision(
            "DPRK-1874-9",
            "S/RES/1874 (2009)",
            "9",
            "All arms from the DPRK",
            Certainty.CONTENT_VERIFIED_NUMBER_FROM_MEMORY);
    static final Provision OLD = provision(
            "DPRK-1718-8b", "S/RES/1718 (2006)", "8(b)", "Arms and missile goods from the DPRK", Certainty.VERIFIED);
    static final Provision COAL =
            provision("DPRK-2371-8", "S/RES/2371 (2017)", "8", "Coal, iron and ore from the DPRK", Certainty.VERIFIED);
    static final Provision TROOPS =
            provision("DPRK-2270-9", "S/RES/2270 (2016)", "9", "Trainers and advisers", Certainty.VERIFIED);
    static final Provision RECALLED =
            provision("DPRK-1695-4", "S/RES/1695 (2006)", "4", "Vigilance on missile goods", Certainty.FROM_MEMORY);
    static final Provision WAR = provision(
            "GEN-API-51", "Additional Protocol I (1977)", "Art. 51", "Protection of civilians", Certainty.FROM_MEMORY);
    static final Provision OIL = provision(
            "DPRK-2397-5", "S/RES/2397 (2017)", "5", "Refined petroleum cap", Certainty.NUMBER_VERIFIED_CONTENT_PARTLY);

    private static final LocalDate START = LocalDate.of(2023, 9, 1);
    private static final LocalDate END = LocalDate.of(2024, 10, 23);

    private final Case bare;

    private AssessedCase(Case bare) {
        this.bare = bare;
    }

    static Case whole() {
        return of(BackedCase.whole());
    }

    static Case of(Case bare) {
        return bare.assessed(new AssessedCase(bare).made());
    }

    /** Nothing of the case is about any rule. */
    static Case untouched() {
        Case bare = BackedCase.whole();
        return bare.assessed(new CaseAssessment(packs(), List.of(), List.of(), Map.of()));
    }

    static Provision provision(String id, String instrument, String paragraph, String title, Certainty certainty) {
        return new Provision(
                id,
                id.startsWith("GEN") ? "GENERAL" : "DPRK-1718",
                instrument,
                paragraph,
                title,
                LocalDate.of(2009, 6, 12),
                List.of(new InForce(LocalDate.of(2009, 6, 12), null, "", "")),
                "The DPRK and all Member States",
                List.of("arms_procure_from"),
                Provision.Direction.FROM_TARGET,
                Provision.Force.BINDING,
                "arms and related materiel",
                "Nothing in the arms field may be exported by the DPRK or procured from it.",
                id.equals("DPRK-1874-9") ? "None; the small-arms exception covers supplies to the DPRK only." : "",
                List.of(),
                List.of(),
                certainty,
                certainty == Certainty.FROM_MEMORY ? List.of() : List.of("POE2010"),
                "");
    }

    private CaseAssessment made() {
        return new CaseAssessment(
                packs(),
                List.of(munitions(), soldiers(), use(), missiles()),
                List.of(
                        tally(2024, Tally.Outcome.APPEARS_TO_EXCEED, "150000", "1200000"),
                        tally(2023, Tally.Outcome.CANNOT_SAY, "0", null)),
                Map.of(
                        "POE2010",
                        "Panel of Experts, report of 2010, https://example.org/2010",
                        "MSMT1",
                        "First report of the MSMT"));
    }

    private static List<CaseAssessment.Pack> packs() {
        return List.of(
                new CaseAssessment.Pack(
                        "DPRK-1718", "DPRK: resolution 1718 (2006)", 3, LocalDate.of(2026, 11, 22), 101),
                new CaseAssessment.Pack("GENERAL", "General law", 1, LocalDate.of(2026, 11, 22), 6));
    }

    private CaseAssessment.OfEntry munitions() {
        Entry entry = entry("munitions");
        return new CaseAssessment.OfEntry(
                entry.id(),
                List.of(
                        assessment(
                                ARMS,
                                "procurement from the DPRK",
                                "RU",
                                entry,
                                "Containers count as arms where they are said to hold some."),
                        assessment(OLD, "procurement from the DPRK", "RU", entry, ""),
                        assessment(
                                RECALLED,
                                "vigilance on buying",
                                "",
                                entry,
                                "",
                                state(Kind.BOUND, State.NO_EVIDENCE),
                                state(Kind.DATE, State.CONTESTED)),
                        assessment(TROOPS, "until 2009", "RU", entry, "", state(Kind.DATE, State.RULED_OUT)),
                        assessment(COAL, "procurement of coal", "RU", entry, "", state(Kind.ITEM, State.RULED_OUT)),
                        assessment(
                                COAL,
                                "export of coal",
                                "KP",
                                entry,
                                "",
                                state(Kind.ITEM, State.RULED_OUT),
                                state(Kind.DATE, State.RULED_OUT))),
                List.of(),
                List.of(
                        new Position.InTheCase(
                                "Kremlin",
                                Position.Stance.OPPOSES,
                                entry("denial").claims().get(0)),
                        new Position.InTheCase(
                                "Washington",
                                Position.Stance.ENGAGES,
                                entry("violation").claims().get(0)),
                        new Position.OnRecord(
                                "MSMT",
                                Position.Stance.ENGAGES,
                                PartialDate.parse("2025-05-29"),
                                "reads the deliveries as contrary to the embargo",
                                List.of("DPRK-1874-9", "DPRK-9999-1"),
                                List.of("MSMT1")),
                        new Position.OnRecord(
                                "Russia",
                                Position.Stance.OPPOSES,
                                null,
                                "says that cooperation complies with international law",
                                List.of(),
                                List.of("LOST"))));
    }

    private CaseAssessment.OfEntry soldiers() {
        Entry entry = entry("soldiers");
        return new CaseAssessment.OfEntry(
                entry.id(),
                List.of(assessment(
                        TROOPS,
                        "deployment",
                        "KP",
                        entry,
                        "No paragraph names the sending of troops.",
                        state(Kind.FURTHER, State.NO_EVIDENCE))),
                List.of(),
                List.of());
    }

    private CaseAssessment.OfEntry use() {
        return new CaseAssessment.OfEntry(
                entry("use").id(),
                List.of(),
                List.of(new ContextNote(
                        WAR,
                        "Rules on the conduct of war apply to any attack; whether this one kept them is not asked.")),
                List.of());
    }

    /** Nobody says what it was. */
    private CaseAssessment.OfEntry missiles() {
        Entry entry = entry("ballistic missiles");
        return new CaseAssessment.OfEntry(
                entry.id(),
                List.of(assessment(
                        COAL,
                        "procurement of coal",
                        "RU",
                        entry,
                        "",
                        state(Kind.ITEM, State.NO_EVIDENCE),
                        state(Kind.FURTHER, State.NO_EVIDENCE))),
                List.of(),
                List.of());
    }

    private record Stated(Kind kind, State state) {}

    private static Stated state(Kind kind, State state) {
        return new Stated(kind, state);
    }

    private static Assessment assessment(
            Provision provision, String limb, String bound, Entry entry, String note, Stated... apart) {
        List<Element> elements = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Stated> own =
                    Arrays.stream(apart).filter(one -> one.kind == kind).toList();
            if (kind != Kind.FURTHER || !own.isEmpty()) {
                elements.add(element(kind, own.isEmpty() ? State.SUPPORTED : own.get(0).state, entry));
            }
        }
        return new Assessment(provision, limb, bound, START, END, elements, note);
    }

    private static Element element(Kind kind, State state, Entry entry) {
        List<Element.Support> support = entry.claims().stream()
                .map(claim -> new Element.Support(claim, kind == Kind.ITEM ? items(claim) : List.of()))
                .toList();
        return new Element(
                kind,
                kind == Kind.FURTHER ? "tied-to-arms" : kind.key(),
                "Is the " + kind.key() + " shown?",
                state,
                "The claims are " + state.key() + " on the " + kind.key() + ".",
                state == State.SUPPORTED ? support : List.of(),
                state == State.SUPPORTED ? List.of() : support.subList(0, 1),
                state == State.SUPPORTED ? new OriginCount(2, 3) : OriginCount.NONE);
    }

    private static List<Span> items(Claim claim) {
        Slot<List<String>> items = claim.slots().items();
        return items.spans();
    }

    private Tally tally(int year, Tally.Outcome outcome, String low, @Nullable String high) {
        Claim claim = entry("munitions").claims().get(0);
        return new Tally(
                OIL,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                new BigDecimal("500000"),
                "barrels",
                new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                outcome,
                "One origin's figure lies above the limit, another's does not.",
                List.of(
                        new Tally.Line(
                                "RU",
                                "us-nsc",
                                claim,
                                new BigDecimal(low),
                                high == null ? null : new BigDecimal(high),
                                true,
                                "A total over a part of the year."),
                        new Tally.Line(
                                "", "somebody", claim, BigDecimal.ZERO, null, false, "A rate is no amount of a year.")),
                new OriginCount(1, 2));
    }

    private Entry entry(String matter) {
        return bare.entries().stream()
                .filter(entry -> entry.matter().subject().equals(matter)
                        || entry.matter().type().key().equals(matter))
                .findFirst()
                .orElseThrow();
    }
}
