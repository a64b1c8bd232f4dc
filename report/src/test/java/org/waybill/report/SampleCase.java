package org.waybill.report;

import static org.waybill.model.ClaimType.AGREEMENT;
import static org.waybill.model.ClaimType.ASSISTANCE;
import static org.waybill.model.ClaimType.DENIAL;
import static org.waybill.model.ClaimType.DEPLOYMENT;
import static org.waybill.model.ClaimType.TRANSFER;
import static org.waybill.model.ClaimType.USE;
import static org.waybill.model.ClaimType.VIOLATION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Admission;
import org.waybill.model.Basis;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Period.Relation;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Reason;
import org.waybill.model.Series;
import org.waybill.model.Sha256;
import org.waybill.model.Span;
import org.waybill.model.Tier;

/** A made-up case with everything a report must cope with: eight documents, two series, both directions. */
final class SampleCase {
    private static final String NSC = "US National Security Council";
    private static final String NIS = "National Intelligence Service (KR)";
    private static final String MINISTER = "South Korean defence minister";

    private final Map<Document, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<Document, List<Commentary>> commentary = new LinkedHashMap<>();
    private final Map<String, List<Claim>> matters = new LinkedHashMap<>();

    private SampleCase() {}

    static Case whole() {
        SampleCase sample = new SampleCase();
        sample.harbourWire();
        sample.morningLedger();
        sample.strait();
        sample.northernPost();
        sample.observer();
        sample.daily();
        sample.column();
        sample.digest();
        return sample.assemble();
    }

    static Case empty() {
        return new Case(List.of(), List.of(), List.of());
    }

    private void harbourWire() {
        Document d = document(
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
        add(
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
                        .says("US National Security Council", NSC));
        add(
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
                        .says("it", NSC)
                        .tier(Tier.B));
        add(
                "jets",
                ClaimWriter.in(
                                d,
                                "In return the North wants fighter jets and surface-to-air missiles, the council said.",
                                TRANSFER)
                        .actor("Russia", "RU")
                        .target("the North", "KP")
                        .items("fighter jets | surface-to-air missiles", "fighter jets", "surface-to-air missiles")
                        .says("the council", NSC)
                        .modality(Modality.PLANNED)
                        .rule("seek@1"));
        add(
                "return cargo",
                ClaimWriter.in(
                                d,
                                "It has seen Russian ships unload containers in North Korea, which may be first deliveries.",
                                TRANSFER)
                        .actor("Russian", "RU")
                        .target("North Korea", "KP")
                        .items("containers")
                        .says("It", NSC)
                        .modality(Modality.ALLEGED)
                        .tier(Tier.B));
    }

    private void morningLedger() {
        Document d = document(
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
        add(
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
                        .says("South Korean defence minister", MINISTER, "Yonhap"));
        add(
                "munitions",
                ClaimWriter.in(d, "They could hold more than 3 million shells of 152 mm.", TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("shells of 152 mm", "152 mm shells")
                        .figure("more than 3 million", Qualifier.MORE_THAN, 3_000_000, "shells", Basis.CAPACITY)
                        .says("South Korean defence minister", MINISTER, "Yonhap")
                        .modality(Modality.HYPOTHETICAL)
                        .rule("hold@1"));
        add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "The United States had put the number at over 10,000 containers three days before.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("containers")
                        .figure("over 10,000 containers", Qualifier.MORE_THAN, 10_000, "containers", Basis.TOTAL)
                        .says("The United States", NSC)
                        .tier(Tier.B));
    }

    private void strait() {
        Document d = document(
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
        add(
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
                        .says("US National Security Council", NSC));
        add(
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
        add(
                "denial",
                ClaimWriter.in(d, "Moscow rejected the accusation as baseless.", DENIAL)
                        .actor("Moscow", "RU")
                        .target("the accusation", "arms trade accusation")
                        .items("accusation", "arms trade")
                        .says("Moscow", "Russia")
                        .modality(Modality.DENIED)
                        .rule("deny@1"));
        add(
                "denial",
                ClaimWriter.in(d, "Both deny an arms trade.", DENIAL)
                        .actor("Both", "KP", "RU")
                        .target("arms trade", "arms trade accusation")
                        .items("arms trade")
                        .says("Both", "North Korea; Russia")
                        .modality(Modality.DENIED)
                        .tier(Tier.B)
                        .rule("deny@1"));
        add(
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
        Document d = document(
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
        add(
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
                        .says("National Intelligence Service", NIS, "a lawmaker"));
        add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "South Korea's National Intelligence Service told lawmakers that North Korea had sent Russia"
                                        + " some 13,000 containers since August 2023, holding between 8 and 9 million shells.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Russia", "RU")
                        .items("shells", "artillery shells")
                        .figure("between 8 and 9 million shells", range(8_000_000, 9_000_000, "shells", Basis.TOTAL))
                        .during("since August 2023", Relation.SINCE, "2023-08", null)
                        .says("National Intelligence Service", NIS, "a lawmaker"));
        add(
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
                        .says("National Intelligence Service", NIS)
                        .rule("deploy@1"));
        add(
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
                        .says("National Intelligence Service", NIS)
                        .modality(Modality.PLANNED)
                        .rule("deploy@1"));
        add(
                "satellite",
                ClaimWriter.in(d, "Russia, it said, is helping with the North's reconnaissance satellites.", ASSISTANCE)
                        .actor("Russia", "RU")
                        .target("the North", "KP")
                        .items("reconnaissance satellites")
                        .says("it", NIS)
                        .rule("assist@1"));
    }

    private void observer() {
        Document d = document("s5", "The Observer of Ports", "What can be seen from above", "2025-04", "", """
                From imagery of 64 voyages our reporters counted 15,800 containers moved between Rajin and three \
                Russian ports. Hundreds of soldiers were seen boarding the same ships. \
                No missiles were seen on any of them. Unidentified owners leased four of the vessels to a Russian firm.
                """);
        add(
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
        add(
                "soldiers",
                ClaimWriter.in(d, "Hundreds of soldiers were seen boarding the same ships.", DEPLOYMENT)
                        .actor("Rajin", "KP")
                        .target("Russian", "RU")
                        .items("soldiers")
                        .figure("Hundreds of soldiers", vague(100, 1000, "soldiers", "hundreds"))
                        .saysItself()
                        .modality(Modality.REPORTED)
                        .rule("deploy@1"));
        add(
                "missiles",
                ClaimWriter.in(d, "No missiles were seen on any of them.", TRANSFER)
                        .actor("Rajin", "KP")
                        .target("Russian", "RU")
                        .items("missiles")
                        .saysItself()
                        .negated()
                        .rule("see@1"));
        claim(
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
        Document d = document(
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
        add(
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
                        .says("Washington", NSC)
                        .tier(Tier.B));
        add(
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
                        .says("Washington", NSC)
                        .tier(Tier.B));
        add(
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
        add(
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
        add(
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
        add(
                "soldiers",
                ClaimWriter.in(d, "Seoul says that about 12,000 soldiers are in Russia.", DEPLOYMENT)
                        .actor("The two states", "KP")
                        .target("Russia", "RU")
                        .items("soldiers")
                        .figure("about 12,000 soldiers", Qualifier.APPROX, 12_000, "soldiers", Basis.SNAPSHOT)
                        .says("Seoul", NIS)
                        .rule("deploy@1"));
    }

    private void column() {
        Document d = document(
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
        add(
                "munitions",
                ClaimWriter.in(
                                d,
                                "North Korea has supplied over 20,000 containers, we are told by Washington.",
                                TRANSFER)
                        .actor("North Korea", "KP")
                        .target("Council", "RU")
                        .items("containers")
                        .figure("over 20,000 containers", Qualifier.MORE_THAN, 20_000, "containers", Basis.TOTAL)
                        .says("Washington", NSC)
                        .tier(Tier.B));
        comment(d, "Anyone who still hesitates must ask what hesitation has bought.", Commentary.Stance.FOR, "must");
        comment(d, "Sanctions that nobody enforces are worse than none.", Commentary.Stance.NEITHER, "worse than");
        comment(
                d,
                "If the Council met tomorrow, nothing would come of it.",
                Commentary.Stance.NEITHER,
                "would",
                "conditional");
        comment(
                d,
                "Negotiation, its friends reply, remains the only road that has ever led anywhere.",
                Commentary.Stance.AGAINST,
                "the only");
    }

    private void digest() {
        Document d = document("s8", "", "", null, "", """
                The intelligence service in Seoul estimates that 28,000 containers have crossed. \
                Between 20 and 30 engineers came back from training in Russia.
                """);
        add(
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
                        .says("intelligence service in Seoul", NIS)
                        .tier(Tier.B));
        add(
                "training",
                ClaimWriter.in(d, "Between 20 and 30 engineers came back from training in Russia.", ASSISTANCE)
                        .actor("Russia", "RU")
                        .items("training")
                        .figure("Between 20 and 30 engineers", range(20, 30, "engineers", Basis.BATCH))
                        .saysItself()
                        .tier(Tier.B)
                        .rule("train@1"));
    }

    private Case assemble() {
        List<Reading> readings = claims.keySet().stream()
                .map(d -> new Reading(d, claims.getOrDefault(d, List.of()), commentary.getOrDefault(d, List.of())))
                .toList();
        List<Entry> entries = List.of(
                entry(
                        "munitions",
                        TRANSFER,
                        List.of("KP"),
                        List.of("RU"),
                        "munitions",
                        "US National Security Council gives more than 10,000 containers where the South Korean defence"
                                + " minister, three days later, gives about 6,700.",
                        "Totals begin in August 2023 for one speaker and in September 2023 for two."),
                entry("soldiers", DEPLOYMENT, List.of("KP"), List.of("RU"), "soldiers"),
                entry("missiles", TRANSFER, List.of("KP"), List.of("RU"), "ballistic missiles"),
                entry("denial", DENIAL, List.of("KP", "RU"), List.of("arms trade accusation"), "arms trade"),
                entry("use", USE, List.of("RU"), List.of("UA"), "ballistic missiles"),
                entry("return cargo", TRANSFER, List.of("RU"), List.of("KP"), "containers of unknown content"),
                entry("satellite", ASSISTANCE, List.of("RU"), List.of("KP"), "reconnaissance satellites"),
                entry("jets", TRANSFER, List.of("RU"), List.of("KP"), "fighter jets and surface-to-air missiles"),
                entry("training", ASSISTANCE, List.of("RU"), List.of(), "training of engineers"),
                entry(
                        "treaty",
                        AGREEMENT,
                        List.of("KP", "RU"),
                        List.of(),
                        "comprehensive strategic partnership treaty"),
                entry("norm", VIOLATION, List.of("KP", "RU"), List.of("United Nations sanctions"), "arms trade"));
        return new Case(
                readings,
                entries,
                List.of(
                        new Admission.TurnedAway("inbox/panel-annex.pdf", Reason.NO_TEXT, "14 pages, none with text"),
                        new Admission.TurnedAway(
                                "inbox/cables.zip", Reason.ENCRYPTED, "the archive asks for a password")));
    }

    private Entry entry(
            String key,
            ClaimType type,
            List<String> actors,
            List<String> targets,
            String subject,
            String... conflicts) {
        List<Claim> all = matters.getOrDefault(key, List.of()).stream()
                .sorted(Comparator.comparing(this::published))
                .toList();
        Map<List<String>, List<Claim>> series = new LinkedHashMap<>();
        for (Claim claim : all) {
            claim.slots().quantity().value().ifPresent(quantity -> series.computeIfAbsent(
                            List.of(claim.attribution().value().orElseThrow().source(), quantity.unit()),
                            any -> new ArrayList<>())
                    .add(claim));
        }
        List<Series> figures = series.entrySet().stream()
                .map(row -> new Series(row.getKey().get(0), row.getKey().get(1), row.getValue()))
                .toList();
        return new Entry(
                Sha256.of(key).brief(),
                new Entry.Matter(type, actors, targets, subject),
                all,
                figures,
                List.of(conflicts));
    }

    private String published(Claim claim) {
        PartialDate date = claims.keySet().stream()
                .filter(d -> d.sha256().equals(claim.passage().document()))
                .findFirst()
                .orElseThrow()
                .about()
                .published();
        return date == null ? "9999" : date.toString();
    }

    private void add(String matter, ClaimWriter writer) {
        Claim claim = writer.write();
        matters.computeIfAbsent(matter, any -> new ArrayList<>()).add(claim);
        claims.entrySet().stream()
                .filter(row -> row.getKey().sha256().equals(claim.passage().document()))
                .forEach(row -> row.getValue().add(claim));
    }

    private void claim(Document document, ClaimWriter writer) {
        claims.getOrDefault(document, new ArrayList<>()).add(writer.write());
    }

    private void comment(Document document, String sentence, Commentary.Stance stance, String... cues) {
        int start = document.text().indexOf(sentence);
        commentary
                .computeIfAbsent(document, any -> new ArrayList<>())
                .add(new Commentary(
                        document.quote(new Span(start, start + sentence.length())),
                        "article author",
                        stance,
                        List.of(cues)));
    }

    private Document document(
            String id, String publisher, String title, @Nullable String published, String address, String text) {
        PartialDate date = published == null ? null : PartialDate.parse(published);
        Document document = new Document(
                id,
                Sha256.of(text),
                "inbox/" + id + ".txt",
                new Document.About(address, publisher, title, date, "en", "text"),
                text);
        claims.put(document, new ArrayList<>());
        return document;
    }

    private static Quantity range(long low, long high, String unit, Basis basis) {
        return new Quantity(BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit, Qualifier.RANGE, basis, "");
    }

    private static Quantity vague(long low, long high, String unit, String word) {
        return new Quantity(
                BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit, Qualifier.APPROX, Basis.UNSTATED, word);
    }
}
