package org.waybill.bench.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.waybill.corroboration.Corroborated;
import org.waybill.corroboration.Ledger;
import org.waybill.corroboration.Tables;
import org.waybill.desk.making.Chronicle;
import org.waybill.desk.sheet.LogRow;
import org.waybill.model.Case;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;
import org.waybill.model.Link;
import org.waybill.model.Mark;
import org.waybill.model.Reading;
import org.waybill.model.Review;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.pipeline.lookup.CaseScreener;
import org.waybill.pipeline.rules.CaseAssessor;

/**
 * A made-up case in memory, as large as asked for, the same from the same seed.
 *
 * <p>Documents are laid side by side in parts that share no matter, so that the whole comes in bounded time: each entry is
 * what it would be if all were laid side by side at once, but for words that documents of two parts might share.
 *
 * @param documents at least 100
 * @param claims in all, at least one for each document
 * @param seed another one gives other documents
 */
public record MadeUpCase(int documents, int claims, long seed) {
    private static final int PART = 1_000;
    private static final int FIRST_PARTS = 4;
    private static final int REVIEWS = 2_000;
    private static final Instant BEGAN = Instant.parse("2026-01-01T08:00:00Z");

    /** The case, screened in no list and held against every pack. */
    public Case made(Consumer<String> progress) {
        Tables tables = Tables.bundled();
        List<Reading> readings = readings();
        readings.sort(Comparator.comparing(reading -> reading.document().id()));
        progress.accept("written");
        Docket docket = docket(readings);
        Case grouped = grouped(docket, readings, tables, progress);
        Case screened = CaseScreener.screened(grouped, new AtHand(List.of(), List.of(), "", AtHand.Earlier.NONE));
        progress.accept("laid side by side: " + grouped.entries().size() + " entries");
        return CaseAssessor.assessed(screened, tables);
    }

    private int parts() {
        return Math.max(1, documents / PART);
    }

    /** Documents of each part but the first. */
    private int share() {
        return documents / (parts() + FIRST_PARTS - 1);
    }

    /** Documents of the first part: all the others leave, as many as some four of them have. */
    private int first() {
        return documents - share() * (parts() - 1);
    }

    /** The first part has as many documents as four others, and so the largest entries. */
    private List<Reading> readings() {
        List<Reading> all = new ArrayList<>(documents);
        Plots plots = new Plots(Math.max(40, documents / 10), seed);
        for (int part = 0; part < parts(); part++) {
            Writer writer = new Writer(plots.of(part, parts()), new SplittableRandom(seed * 1_000_003 + part));
            int many = part == 0 ? first() : share();
            for (int at = 0; at < many; at++) {
                all.add(writer.document(all.size(), Math.max(1, claims / documents)));
            }
        }
        return all;
    }

    private Docket docket(List<Reading> readings) {
        Map<Claim, ClaimId> ids = new HashMap<>(2 * claims);
        List<FiledReview> reviews = new ArrayList<>();
        int step = Math.max(1, claims / REVIEWS);
        for (Reading reading : readings) {
            for (Claim claim : reading.claims()) {
                ClaimId id = new ClaimId(Sha256.of(claim.passage().document().hex()
                                + claim.passage().span().start())
                        .hex());
                ids.put(claim, id);
                if (ids.size() % step == 0) {
                    reviews.add(review(id, reviews.size()));
                }
            }
        }
        Mark mark = new Mark(
                "waybill-case/load",
                "Made-up case",
                size(reviews),
                Sha256.of("root").hex(),
                BEGAN);
        return new Docket(ids, Decisions.of(reviews), reviews, List.of(), List.of(), Map.of(), Optional.of(mark));
    }

    private FiledReview review(ClaimId claim, int number) {
        Decision decision = number % 2 == 0 ? new Decision.Confirm(claim) : new Decision.Reject(claim);
        return new FiledReview(
                1 + 2L * documents + number,
                BEGAN.plusSeconds(number),
                new Review(decision, number % 3 == 0 ? "ana" : "ben", "read against the page, number " + number));
    }

    private long size(List<FiledReview> reviews) {
        return 1 + 2L * documents + reviews.size();
    }

    private Case grouped(Docket docket, List<Reading> readings, Tables tables, Consumer<String> progress) {
        List<Entry> entries = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Caution> cautions = new ArrayList<>();
        List<Suspicion> suspicions = new ArrayList<>();
        String version = "";
        for (List<Reading> part : parted(readings)) {
            Corroborated corroborated = Ledger.corroborate(part, docket, tables);
            entries.addAll(corroborated.entries());
            links.addAll(corroborated.dependence().links());
            cautions.addAll(corroborated.dependence().cautions());
            suspicions.addAll(corroborated.dependence().suspicions());
            version = corroborated.dependence().tables();
            progress.accept("entries so far: " + entries.size());
        }
        entries.sort(
                Comparator.comparingLong(MadeUpCase::documentsOf).reversed().thenComparing(Entry::id));
        return new Case(readings, entries, List.of(), new Dependence(version, links, cautions, suspicions), docket);
    }

    /** By the number that a document's title ends with, which tells its part. */
    private List<List<Reading>> parted(List<Reading> readings) {
        List<List<Reading>> all = new ArrayList<>();
        for (int part = 0; part < parts(); part++) {
            all.add(new ArrayList<>());
        }
        for (Reading reading : readings) {
            String title = reading.document().about().title();
            int number = Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1));
            all.get(number < first() ? 0 : 1 + (number - first()) / share()).add(reading);
        }
        return all;
    }

    private static long documentsOf(Entry entry) {
        return entry.claims().stream()
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    /** A log that would come to this case. */
    public Chronicle chronicle(Case made) {
        Map<Sha256, Long> added = new HashMap<>();
        for (Reading reading : made.readings()) {
            added.put(reading.document().sha256(), 1 + 2L * added.size());
        }
        Chronicle.Places places = new Chronicle.Places(added, added, Map.of(), Map.of());
        return new Chronicle(each -> log(made, each), places, Map.of(), Map.of("grouping", Ledger.VERSION));
    }

    private static void log(Case made, Consumer<LogRow> each) {
        long place = 0;
        each.accept(row(place++, "ana", "case", "ana founded the case", "", List.of(), List.of()));
        for (Reading reading : made.readings()) {
            List<String> document = List.of(reading.document().sha256().hex());
            String origin = reading.document().origin();
            each.accept(row(place++, "ana", "capture", "ana added " + origin, "", List.of(), document));
            each.accept(row(place++, "made", "derivation", "made 1 read claims in " + origin, "", List.of(), document));
        }
        for (FiledReview filed : made.docket().reviews()) {
            Review review = filed.review();
            List<String> claims = List.copyOf(review.decision().ids().values());
            String words = review.reviewer() + " " + review.decision().key() + "ed a claim";
            each.accept(row(
                    place++,
                    review.reviewer(),
                    "review",
                    words,
                    review.decision().key(),
                    claims,
                    List.of()));
        }
    }

    private static LogRow row(
            long place, String by, String kind, String words, String decision, List<String> claims, List<String> on) {
        String at = BEGAN.plusSeconds(place).toString();
        String leaf = Sha256.of(at).hex();
        return new LogRow(
                place, at, by, kind, words, decision.isEmpty() ? "" : "read again", decision, claims, on, -1, leaf);
    }
}
