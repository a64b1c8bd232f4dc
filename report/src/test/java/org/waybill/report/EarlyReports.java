package org.waybill.report;

import static org.waybill.model.ClaimType.ASSISTANCE;
import static org.waybill.model.ClaimType.DENIAL;
import static org.waybill.model.ClaimType.DEPLOYMENT;
import static org.waybill.model.ClaimType.TRANSFER;
import static org.waybill.model.ClaimType.VIOLATION;

import org.waybill.model.Basis;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.Period.Relation;
import org.waybill.model.Qualifier;
import org.waybill.model.Tier;

/** Four made-up reports of 2023 and 2024: first figures, denials, a capacity, troops. */
final class EarlyReports {
    private final CaseWriter pile;

    private EarlyReports(CaseWriter pile) {
        this.pile = pile;
    }

    static void write(CaseWriter pile) {
        EarlyReports reports = new EarlyReports(pile);
        reports.harbourWire();
        reports.morningLedger();
        reports.strait();
        reports.northernPost();
    }

    private void harbourWire() {
        Document d = pile.document(
                "s1",
                "Harbour Wire",
                "White House shows crates and ships",
                "2023-10-13",
                "https://harbour-wire.example/2023/10/crates",
                """
                North Korea has shipped more than 1,000 containers of military equipment and munitions to Russia in \
                recent weeks, the US National Security Council said on Friday. Imagery it released shows containers \
                loaded at Najin between 7 September and 1 October and set down at Dunay.

                In return the North wants fighter jets and surface-to-air missiles, the council said. \
                It has seen Russian ships unload containers in North Korea, which may be first deliveries.
                """);
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "North Korea has shipped more than 1,000 containers of military equipment and munitions to"
                                        + " Russia in recent weeks, the US National Security Council said on Friday.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("military equipment | munitions", "military equipment", "munitions")
                        .figure("more than 1,000 containers", Qualifier.MORE_THAN, 1000, "containers", Basis.TOTAL)
                        .during("in recent weeks", Relation.SINCE, "2023-09", null)
                        .says("US National Security Council", SampleCase.NSC));
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "Imagery it released shows containers loaded at Najin between 7 September and 1 October and"
                                        + " set down at Dunay.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("containers")
                        .during("between 7 September and 1 October", Relation.BETWEEN, "2023-09-07", "2023-10-01")
                        .at("Najin | Dunay", "Najin", "Dunay")
                        .says("it", SampleCase.NSC)
                        .tier(Tier.B));
        pile.add(
                "jets",
                ClaimWriter.in(
                                d,
                                "In return the North wants fighter jets and surface-to-air missiles, the council said.",
                                TRANSFER)
                        .actor("Russia", "RU")
                        .target("the North", "KP")
                        .items("fighter jets | surface-to-air missiles", "fighter jets", "surface-to-air missiles")
                        .says("the council", SampleCase.NSC)
                        .modality(Modality.PLANNED)
                        .rule("seek@1"));
        pile.add(
                "return cargo",
                ClaimWriter.in(
                                d,
                                "It has seen Russian ships unload containers in North Korea, which may be first deliveries.",
                                TRANSFER)
                        .actor("Russian", "RU")
                        .target("North Korea", "KP")
                        .items("containers")
                        .says("It", SampleCase.NSC)
                        .modality(Modality.ALLEGED)
                        .tier(Tier.B));
    }

    private void morningLedger() {
        Document d = pile.document(
                "s2",
                "Morning Ledger",
                "Seoul counts 6,700 containers",
                "2024-02-26",
                "https://ledger.example/seoul-containers",
                """
                About 6,700 containers of ammunition have gone from North Korea to Russia since September, the South \
                Korean defence minister told reporters. They could hold more than 3 million shells of 152 mm. \
                The United States had put the number at over 10,000 containers three days before.
                """);
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "About 6,700 containers of ammunition have gone from North Korea to Russia since September,"
                                        + " the South Korean defence minister told reporters.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("ammunition")
                        .figure("About 6,700 containers", Qualifier.APPROX, 6700, "containers", Basis.TOTAL)
                        .during("since September", Relation.SINCE, "2023-09", null)
                        .says("South Korean defence minister", SampleCase.MINISTER, "Yonhap"));
        pile.add(
                "munitions",
                ClaimWriter.in(d, "They could hold more than 3 million shells of 152 mm.", TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("shells of 152 mm", "152 mm shells")
                        .figure("more than 3 million", Qualifier.MORE_THAN, 3_000_000, "shells", Basis.CAPACITY)
                        .says("South Korean defence minister", SampleCase.MINISTER, "Yonhap")
                        .modality(Modality.HYPOTHETICAL)
                        .rule("hold@1"));
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "The United States had put the number at over 10,000 containers three days before.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("containers")
                        .figure("over 10,000 containers", Qualifier.MORE_THAN, 10_000, "containers", Basis.TOTAL)
                        .says("The United States", SampleCase.NSC)
                        .tier(Tier.B));
    }

    private void strait() {
        Document d = pile.document(
                "s3",
                "Strait Dispatch",
                "Pyongyang and Moscow deny arms trade; US doubles count",
                "2024-09-18",
                "https://strait.example/deny",
                """
                The US National Security Council now says that at least 16,500 containers of munitions have gone to \
                Russia since September 2023. Moscow rejected the accusation as baseless. North Korea's foreign ministry \
                said it had never sold ammunition to Russia and had no plan to do so. Both deny an arms trade. \
                Washington says that such trade is a violation of United Nations sanctions.
                """);
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "The US National Security Council now says that at least 16,500 containers of munitions"
                                        + " have gone to Russia since September 2023.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("munitions")
                        .figure("at least 16,500 containers", Qualifier.AT_LEAST, 16_500, "containers", Basis.TOTAL)
                        .during("since September 2023", Relation.SINCE, "2023-09", null)
                        .says("US National Security Council", SampleCase.NSC));
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "North Korea's foreign ministry said it had never sold ammunition to Russia and had no plan"
                                        + " to do so.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("ammunition")
                        .says("North Korea's foreign ministry", "North Korean foreign ministry")
                        .negated()
                        .rule("sell@1"));
        pile.add(
                "denial",
                ClaimWriter.in(d, "Moscow rejected the accusation as baseless.", DENIAL)
                        .actor("Moscow", "RU")
                        .target("the accusation", "arms trade accusation")
                        .items("accusation", "arms trade")
                        .says("Moscow", "Russia")
                        .modality(Modality.DENIED)
                        .rule("deny@1"));
        pile.add(
                "denial",
                ClaimWriter.in(d, "Both deny an arms trade.", DENIAL)
                        .actor("Both", "KP", "RU")
                        .target("arms trade", "arms trade accusation")
                        .items("arms trade")
                        .says("Both", "North Korea; Russia")
                        .modality(Modality.DENIED)
                        .tier(Tier.B)
                        .rule("deny@1"));
        pile.add(
                "norm",
                ClaimWriter.in(
                                d,
                                "Washington says that such trade is a violation of United Nations sanctions.",
                                VIOLATION)
                        .actor("Both", "KP", "RU")
                        .target("United Nations sanctions", "United Nations sanctions")
                        .items("trade", "arms trade")
                        .says("Washington", "United States")
                        .rule("norm@1"));
    }

    private void northernPost() {
        Document d = pile.document(
                "s4",
                "Northern Post",
                "Intelligence service: 13,000 containers, and troops",
                "2024-10-23",
                "https://northern-post.example/nis-briefing",
                """
                South Korea's National Intelligence Service told lawmakers that North Korea had sent Russia some 13,000 \
                containers since August 2023, holding between 8 and 9 million shells. Some 3,000 soldiers had already \
                been moved to Russia and up to 10,000 were to be sent by December. \
                Russia, it said, is helping with the North's reconnaissance satellites.
                """);
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "South Korea's National Intelligence Service told lawmakers that North Korea had sent Russia"
                                        + " some 13,000 containers since August 2023, holding between 8 and 9 million shells.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("containers")
                        .figure("some 13,000 containers", Qualifier.APPROX, 13_000, "containers", Basis.TOTAL)
                        .during("since August 2023", Relation.SINCE, "2023-08", null)
                        .says("National Intelligence Service", SampleCase.NIS, "a lawmaker"));
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "South Korea's National Intelligence Service told lawmakers that North Korea had sent Russia"
                                        + " some 13,000 containers since August 2023, holding between 8 and 9 million shells.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("shells", "artillery shells")
                        .figure(
                                "between 8 and 9 million shells",
                                CaseWriter.range(8_000_000, 9_000_000, "shells", Basis.TOTAL))
                        .during("since August 2023", Relation.SINCE, "2023-08", null)
                        .says("National Intelligence Service", SampleCase.NIS, "a lawmaker"));
        pile.add(
                "soldiers",
                ClaimWriter.in(
                                d,
                                "Some 3,000 soldiers had already been moved to Russia and up to 10,000 were to be sent by"
                                        + " December.",
                                DEPLOYMENT)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("soldiers")
                        .figure("Some 3,000 soldiers", Qualifier.APPROX, 3000, "soldiers", Basis.TOTAL)
                        .says("National Intelligence Service", SampleCase.NIS)
                        .rule("deploy@1"));
        pile.add(
                "soldiers",
                ClaimWriter.in(
                                d,
                                "Some 3,000 soldiers had already been moved to Russia and up to 10,000 were to be sent by"
                                        + " December.",
                                DEPLOYMENT)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("soldiers")
                        .figure("up to 10,000", Qualifier.UP_TO, 10_000, "soldiers", Basis.TOTAL)
                        .during("by December", Relation.BY, null, "2024-12")
                        .says("National Intelligence Service", SampleCase.NIS)
                        .modality(Modality.PLANNED)
                        .rule("deploy@1"));
        pile.add(
                "satellite",
                ClaimWriter.in(d, "Russia, it said, is helping with the North's reconnaissance satellites.", ASSISTANCE)
                        .actor("Russia", "RU")
                        .target("the North", "KP")
                        .items("reconnaissance satellites")
                        .says("it", SampleCase.NIS)
                        .rule("assist@1"));
    }
}
