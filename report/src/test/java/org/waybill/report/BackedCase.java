package org.waybill.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.model.BestFigure;
import org.waybill.model.Body;
import org.waybill.model.Case;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Passage;
import org.waybill.model.Remark;
import org.waybill.model.Sha256;
import org.waybill.model.Span;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.model.Suspicion.Order;
import org.waybill.model.Suspicion.Taker;

/** The sample with what stands behind two of its matters: every kind of origin, trace, remark and caution. */
final class BackedCase {
    static final Body NSC = new Body("us-nsc", SampleCase.NSC, Body.Kind.GOVERNMENT, "US");
    static final Body NIS = new Body("kr-nis", SampleCase.NIS, Body.Kind.INTELLIGENCE, "KR");
    static final Body OBSERVER = new Body("observer-of-ports", "The Observer of Ports", Body.Kind.NEWSPAPER, "");
    static final Body UNNAMED = new Body("unnamed:us", "unnamed officials", Body.Kind.UNNAMED, "US");
    static final Body MINISTER = new Body("kr-mnd", SampleCase.MINISTER, Body.Kind.MILITARY, "KR");

    private final Case bare;

    private BackedCase(Case bare) {
        this.bare = bare;
    }

    /** Of documents that lie in no case. */
    static Case whole() {
        return of(SampleCase.whole());
    }

    /** The same behind a case that analysts worked on. */
    static Case of(Case bare) {
        return new BackedCase(bare).made();
    }

    private Case made() {
        List<Entry> entries = bare.entries().stream().map(this::backed).toList();
        return new Case(bare.readings(), entries, bare.gaps(), dependence(), bare.docket());
    }

    private Entry backed(Entry entry) {
        return switch (entry.matter().subject()) {
            case "munitions" -> with(entry, munitions());
            case "soldiers" -> with(entry, soldiers());
            case "fighter jets and surface-to-air missiles" -> with(entry, jets());
            default -> entry;
        };
    }

    private static Entry with(Entry entry, Corroboration backing) {
        return new Entry(entry.id(), entry.matter(), entry.claims(), entry.figures(), backing);
    }

    private Corroboration munitions() {
        return new Corroboration(
                new OriginCount(2, 3),
                new OriginCount(5, 6),
                Corroboration.Grade.DOCUMENTED,
                "Two origins that do not know of one another, one of them no party, and imagery that others can look at.",
                List.of(council(), observer(), minister(), service()),
                links(),
                remarks(),
                figures());
    }

    private Origin council() {
        return new Origin(
                NSC,
                Origin.Side.NO_PARTY,
                Origin.Hand.SECOND,
                Set.of(Origin.Evidence.IMAGERY),
                Origin.Counts.CERTAIN,
                "Its own statements, and nobody else’s are named in them.",
                List.of(
                        finding(Origin.Counts.CERTAIN, "2023-10-13", claim("s1", "North Korea has shipped")),
                        finding(Origin.Counts.CERTAIN, "2024-09-18", claim("s3", "The US National")),
                        finding(
                                Origin.Counts.CERTAIN,
                                null,
                                claim("s6", "Washington puts"),
                                claim("s7", "North Korea has supplied"))));
    }

    private Origin observer() {
        return new Origin(
                OBSERVER,
                Origin.Side.NOT_KNOWN,
                Origin.Hand.FIRST,
                Set.of(Origin.Evidence.IMAGERY, Origin.Evidence.OBSERVATION),
                Origin.Counts.CERTAIN,
                "Its reporters counted for themselves.",
                List.of(finding(Origin.Counts.CERTAIN, "2025-04", claim("s5", "From imagery"))));
    }

    private Origin minister() {
        return new Origin(
                MINISTER,
                Origin.Side.PARTY,
                Origin.Hand.NOT_TOLD,
                Set.of(),
                Origin.Counts.POSSIBLE,
                "May have it from the service of the same state.",
                List.of(finding(Origin.Counts.POSSIBLE, "2024-02-26", claim("s2", "About 6,700"))));
    }

    private Origin service() {
        return new Origin(
                NIS,
                Origin.Side.PARTY,
                Origin.Hand.SECOND,
                Set.of(),
                Origin.Counts.NOT,
                "Passes on what allied services told.",
                List.of(finding(Origin.Counts.NOT, "2024-10-23", claim("s4", "South Korea's"))));
    }

    private Finding finding(Origin.Counts counts, @Nullable String said, Claim... claims) {
        return new Finding(
                said == null ? null : PartialDate.parse(said),
                claims[0].slots().quantity().value().orElse(null),
                claims[0].slots().period().value().orElse(null),
                counts,
                List.of(claims));
    }

    private List<Link> links() {
        return List.of(
                link(
                        Link.Kind.SAID_SO,
                        "s7",
                        null,
                        NSC,
                        Link.Standing.COUNTS,
                        "",
                        quote("s7", "we are told by Washington")),
                link(
                        Link.Kind.SHARED_FIGURE,
                        "s7",
                        "s6",
                        null,
                        Link.Standing.COUNTS,
                        "13 days later",
                        quote("s7", "20,000 containers"),
                        quote("s6", "20,000 containers")),
                link(Link.Kind.TEXT_PART, "s4", "s1", null, Link.Standing.CUT, "0.21 of the text, 44 words"),
                link(
                        Link.Kind.SHARED_FIGURE,
                        "s6",
                        null,
                        MINISTER,
                        Link.Standing.SUSPECTED,
                        "20,000 containers, 4 days later"));
    }

    private List<Remark> remarks() {
        return List.of(
                new Remark(
                        Remark.Kind.AGREEMENT,
                        "Over 15,000 fits what the council and the observer give.",
                        List.of(claim("s3", "The US National"), claim("s5", "From imagery"))),
                new Remark(
                        Remark.Kind.CONFLICT,
                        "More than 10,000 and about 6,700 in the same week.",
                        List.of(claim("s2", "The United States"), claim("s2", "About 6,700"))),
                new Remark(
                        Remark.Kind.BACKGROUND,
                        "More than 10,000 is told again three days later.",
                        List.of(claim("s2", "The United States"))));
    }

    private List<BestFigure> figures() {
        Claim best = claim("s6", "Washington puts");
        return List.of(
                figure("waybill", "6700", "20000", null, false, "Most origins, then the later.", best),
                figure("ucdp", "6700", "6700", "28000", false, "The lowest that two origins share.", best),
                figure("sipri", null, "20000", null, true, "An estimate.", every()));
    }

    /** More claims than a sentence has room for. */
    private Claim[] every() {
        return bare.entries().get(0).claims().toArray(Claim[]::new);
    }

    private static BestFigure figure(
            String profile,
            @Nullable String low,
            @Nullable String best,
            @Nullable String high,
            boolean bracketed,
            String why,
            Claim... claims) {
        return new BestFigure(
                profile, "containers", number(low), number(best), number(high), bracketed, why, List.of(claims));
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    /** Only planned, and by somebody who stands behind nothing else. */
    private Corroboration jets() {
        Claim wanted = claim("s1", "In return the North wants");
        return new Corroboration(
                new OriginCount(1, 1),
                new OriginCount(1, 1),
                Corroboration.Grade.UNCORROBORATED,
                "It is told as planned; nobody says that it took place.",
                List.of(new Origin(
                        new Body("kp-ministry", "The planning ministry", Body.Kind.GOVERNMENT, "KP"),
                        Origin.Side.PARTY,
                        Origin.Hand.FIRST,
                        Set.of(),
                        Origin.Counts.CERTAIN,
                        "It says what it wants.",
                        List.of(finding(Origin.Counts.CERTAIN, "2023-10-13", wanted)))),
                List.of(),
                List.of(),
                List.of());
    }

    private Corroboration soldiers() {
        Claim officials = claim("s6", "Officials who");
        return new Corroboration(
                new OriginCount(0, 1),
                new OriginCount(0, 1),
                Corroboration.Grade.UNCORROBORATED,
                "Nobody who is named got it for themselves.",
                List.of(new Origin(
                        UNNAMED,
                        Origin.Side.NOT_KNOWN,
                        Origin.Hand.NOT_TOLD,
                        Set.of(),
                        Origin.Counts.POSSIBLE,
                        "Officials without a name may be any others.",
                        List.of(finding(Origin.Counts.POSSIBLE, "2025-01-20", officials)))),
                List.of(),
                List.of(
                        new Remark(
                                Remark.Kind.INCREMENT,
                                "A further 3,000 on top of an earlier total.",
                                List.of(officials)),
                        new Remark(
                                Remark.Kind.SLIP,
                                "12,000 here and hundreds there.",
                                List.of(claim("s6", "Seoul says"), claim("s5", "Hundreds")))),
                List.of());
    }

    private Dependence dependence() {
        List<Link> links = List.of(
                link(Link.Kind.DECIDED, "s2", "s1", null, Link.Standing.COUNTS, ""),
                link(Link.Kind.TEXT_WHOLE, "s4", "s1", null, Link.Standing.CUT, "0.84 of the text, 212 words"),
                link(Link.Kind.SAID_SO, "s3", "s6", null, Link.Standing.CIRCULAR, "", quote("s3", "now says")));
        List<Caution> cautions = List.of(new Caution(
                document("s7").sha256(),
                Caution.Kind.QUALIFIER_LOST,
                "“More than 20,000” became “over 20,000”.",
                List.of(quote("s7", "over 20,000"), quote("s6", "more than 20,000"))));
        return new Dependence("", links, cautions, List.of(suspicion()));
    }

    private Suspicion suspicion() {
        Claim one = claim("s6", "Seoul says");
        Claim other = claim("s5", "Hundreds");
        return new Suspicion(
                NSC,
                MINISTER,
                24,
                9,
                new BigDecimal("1.2"),
                new BigDecimal("0.00041"),
                new Order(1, 7, Taker.OTHER),
                "The council and the minister agree on 1 of 9 figures.",
                List.of(new Agreement(Agreement.Kind.FINDING, one, other)));
    }

    private Link link(
            Link.Kind kind,
            String document,
            @Nullable String source,
            @Nullable Body from,
            Link.Standing standing,
            String measure,
            Passage... words) {
        Sha256 taken = source == null ? null : document(source).sha256();
        return new Link(kind, document(document).sha256(), taken, from, Arrays.asList(words), measure, standing);
    }

    /** The first claim of a document whose sentence begins so. */
    Claim claim(String document, String beginning) {
        return bare.readings().stream()
                .filter(reading -> reading.document().id().equals(document))
                .flatMap(reading -> reading.claims().stream())
                .filter(claim -> claim.passage().text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private Document document(String id) {
        return bare.readings().stream()
                .map(reading -> reading.document())
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Passage quote(String document, String words) {
        Document whole = document(document);
        int start = whole.text().indexOf(words);
        return whole.quote(new Span(start, start + words.length()));
    }
}
