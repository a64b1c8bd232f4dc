package org.waybill.report;

import static org.waybill.model.ClaimType.AGREEMENT;
import static org.waybill.model.ClaimType.ASSISTANCE;
import static org.waybill.model.ClaimType.DEPLOYMENT;
import static org.waybill.model.ClaimType.TRANSFER;
import static org.waybill.model.ClaimType.USE;

import org.waybill.model.Basis;
import org.waybill.model.ClaimType;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.Period.Relation;
import org.waybill.model.Qualifier;
import org.waybill.model.Tier;

/** Four made-up reports of 2025: a count from above, a repeat, a column, an undated digest. */
final class LateReports {
    private final CaseWriter pile;

    private LateReports(CaseWriter pile) {
        this.pile = pile;
    }

    static void write(CaseWriter pile) {
        LateReports reports = new LateReports(pile);
        reports.observer();
        reports.daily();
        reports.column();
        reports.digest();
    }

    private void observer() {
        Document d = pile.document("s5", "The Observer of Ports", "What can be seen from above", "2025-04", "", """
                From imagery of 64 voyages our reporters counted 15,800 containers moved between Rajin and three \
                Russian ports. Hundreds of soldiers were seen boarding the same ships. \
                No missiles were seen on any of them. Unidentified owners leased four of the vessels to a Russian firm.
                """);
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "From imagery of 64 voyages our reporters counted 15,800 containers moved between Rajin and"
                                        + " three Russian ports.",
                                TRANSFER)
                        .actor("Rajin", "KP")
                        .target("Russian", "RU")
                        .items("containers")
                        .figure("15,800 containers", Qualifier.EXACT, 15_800, "containers", Basis.UNSTATED)
                        .at("Rajin")
                        .saysItself()
                        .tier(Tier.B));
        pile.add(
                "soldiers",
                ClaimWriter.in(d, "Hundreds of soldiers were seen boarding the same ships.", DEPLOYMENT)
                        .actor("Rajin", "KP")
                        .target("Russian", "RU")
                        .items("soldiers")
                        .figure("Hundreds of soldiers", CaseWriter.vague(100, 1000, "soldiers", "hundreds"))
                        .saysItself()
                        .modality(Modality.REPORTED)
                        .rule("deploy@1"));
        pile.add(
                "missiles",
                ClaimWriter.in(d, "No missiles were seen on any of them.", TRANSFER)
                        .actor("Rajin", "KP")
                        .target("Russian", "RU")
                        .items("missiles")
                        .saysItself()
                        .negated()
                        .rule("see@1"));
        pile.claim(
                d,
                ClaimWriter.in(d, "Unidentified owners leased four of the vessels to a Russian firm.", ClaimType.OTHER)
                        .actorWithheld()
                        .target("a Russian firm", "a Russian firm")
                        .items("vessels")
                        .figure("four", Qualifier.EXACT, 4, "vessels", Basis.BATCH)
                        .saysItself()
                        .tier(Tier.C)
                        .rule("lease@1"));
    }

    private void daily() {
        Document d = pile.document(
                "s6",
                "Continental Daily",
                "Fragments named, treaty signed",
                "2025-01-20",
                "https://continental.example/fragments",
                """
                Washington puts the total at more than 20,000 containers, among them at least 100 ballistic missiles. \
                Russia has fired KN-23 ballistic missiles at Kyiv and Zaporizhzhia, Ukraine's prosecutor general said. \
                The two states signed a comprehensive strategic partnership treaty in June 2024. \
                Officials who asked not to be named said another 3,000 soldiers left in January. \
                Seoul says that about 12,000 soldiers are in Russia.
                """);
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "Washington puts the total at more than 20,000 containers, among them at least 100"
                                        + " ballistic missiles.",
                                TRANSFER)
                        .actor("The two states", "KP")
                        .target("Russia", "RU")
                        .items("containers")
                        .figure("more than 20,000 containers", Qualifier.MORE_THAN, 20_000, "containers", Basis.TOTAL)
                        .says("Washington", SampleCase.NSC)
                        .tier(Tier.B));
        pile.add(
                "missiles",
                ClaimWriter.in(
                                d,
                                "Washington puts the total at more than 20,000 containers, among them at least 100"
                                        + " ballistic missiles.",
                                TRANSFER)
                        .actor("The two states", "KP")
                        .target("Russia", "RU")
                        .items("ballistic missiles")
                        .figure("at least 100", Qualifier.AT_LEAST, 100, "missiles", Basis.TOTAL)
                        .says("Washington", SampleCase.NSC)
                        .tier(Tier.B));
        pile.add(
                "use",
                ClaimWriter.in(
                                d,
                                "Russia has fired KN-23 ballistic missiles at Kyiv and Zaporizhzhia, Ukraine's prosecutor"
                                        + " general said.",
                                USE)
                        .actor("Russia", "RU")
                        .target("Kyiv", "UA")
                        .items("KN-23 ballistic missiles")
                        .at("Kyiv | Zaporizhzhia", "Kyiv", "Zaporizhzhia")
                        .says("Ukraine's prosecutor general", "Prosecutor General of Ukraine")
                        .rule("fire@1"));
        pile.add(
                "treaty",
                ClaimWriter.in(
                                d,
                                "The two states signed a comprehensive strategic partnership treaty in June 2024.",
                                AGREEMENT)
                        .actor("The two states", "KP", "RU")
                        .items("comprehensive strategic partnership treaty")
                        .during("in June 2024", Relation.IN, "2024-06", "2024-06")
                        .saysItself()
                        .rule("sign@1"));
        pile.add(
                "soldiers",
                ClaimWriter.in(
                                d,
                                "Officials who asked not to be named said another 3,000 soldiers left in January.",
                                DEPLOYMENT)
                        .actor("The two states", "KP")
                        .target("Russia", "RU")
                        .items("soldiers")
                        .figure("another 3,000 soldiers", Qualifier.EXACT, 3000, "soldiers", Basis.INCREMENT)
                        .during("in January", Relation.IN, "2025-01", "2025-01")
                        .says("Officials who asked not to be named", "unnamed officials")
                        .modality(Modality.REPORTED)
                        .rule("deploy@1"));
        pile.add(
                "soldiers",
                ClaimWriter.in(d, "Seoul says that about 12,000 soldiers are in Russia.", DEPLOYMENT)
                        .actor("The two states", "KP")
                        .target("Russia", "RU")
                        .items("soldiers")
                        .figure("about 12,000 soldiers", Qualifier.APPROX, 12_000, "soldiers", Basis.SNAPSHOT)
                        .says("Seoul", SampleCase.NIS)
                        .rule("deploy@1"));
    }

    private void column() {
        Document d = pile.document(
                "s7",
                "Meridian Review",
                "The price of looking away",
                "2025-02-02",
                "https://meridian.example/opinion/price",
                """
                North Korea has supplied over 20,000 containers, we are told by Washington. Anyone who still hesitates \
                must ask what hesitation has bought. Sanctions that nobody enforces are worse than none. \
                If the Council met tomorrow, nothing would come of it. Negotiation, its friends reply, remains the only \
                road that has ever led anywhere.
                """);
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "North Korea has supplied over 20,000 containers, we are told by Washington.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Council", "RU")
                        .items("containers")
                        .figure("over 20,000 containers", Qualifier.MORE_THAN, 20_000, "containers", Basis.TOTAL)
                        .says("Washington", SampleCase.NSC)
                        .tier(Tier.B));
        pile.comment(
                d, "Anyone who still hesitates must ask what hesitation has bought.", Commentary.Stance.FOR, "must");
        pile.comment(d, "Sanctions that nobody enforces are worse than none.", Commentary.Stance.NEITHER, "worse than");
        pile.comment(
                d,
                "If the Council met tomorrow, nothing would come of it.",
                Commentary.Stance.NEITHER,
                "would",
                "conditional");
        pile.comment(
                d,
                "Negotiation, its friends reply, remains the only road that has ever led anywhere.",
                Commentary.Stance.AGAINST,
                "the only");
    }

    private void digest() {
        Document d = pile.document("s8", "", "", null, "", """
                The intelligence service in Seoul estimates that 28,000 containers have crossed. \
                Between 20 and 30 engineers came back from training in Russia.
                """);
        pile.add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "The intelligence service in Seoul estimates that 28,000 containers have crossed.",
                                TRANSFER)
                        .actor("crossed", "KP")
                        .target("Russia", "RU")
                        .items("containers")
                        .figure("28,000 containers", Qualifier.EXACT, 28_000, "containers", Basis.TOTAL)
                        .during("have crossed", Relation.UNTIL, null, "2025-07")
                        .says("intelligence service in Seoul", SampleCase.NIS)
                        .tier(Tier.B));
        pile.add(
                "training",
                ClaimWriter.in(d, "Between 20 and 30 engineers came back from training in Russia.", ASSISTANCE)
                        .actor("Russia", "RU")
                        .items("training")
                        .figure("Between 20 and 30 engineers", CaseWriter.range(20, 30, "engineers", Basis.BATCH))
                        .saysItself()
                        .tier(Tier.B)
                        .rule("train@1"));
    }
}
