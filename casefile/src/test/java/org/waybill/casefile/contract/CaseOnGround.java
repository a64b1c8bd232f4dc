package org.waybill.casefile.contract;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.HeldClaim;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.ground.Grounds;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.IndexDump;
import org.waybill.casefile.index.IndexQueries.LedgerLine;
import org.waybill.casefile.index.Matters;
import org.waybill.model.Decision;
import org.waybill.model.Review;

/** A fresh case for each test, and short ways to ask it. */
abstract class CaseOnGround {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Matters MATTERS = new PlainMatters("1");
    static final String ID = "waybill.example/cases/contract";
    static final String TITLE = "Crates to the north";

    private static final Shipment SHELLS = Shipment.of("KP", "RU", "shells", 12);

    @TempDir
    Path scratch;

    private final AtomicLong seconds = new AtomicLong();

    /** Seconds since {@link #START}, one for each time it is asked. */
    final InstantSource clock = () -> START.plusSeconds(seconds.getAndIncrement());

    /** The address of the database that cases lie in; empty where they lie in their folders. */
    abstract String database();

    /** The variables that say who logs in. */
    abstract Map<String, String> environment();

    @BeforeEach
    void makeTheCase() {
        make("case", ID);
    }

    void make(String folder, String id) {
        Grounds.make(scratch.resolve(folder), FileDisk.passing(), new Founding(id, TITLE, database()), environment());
    }

    Ground ground() {
        return ground("case");
    }

    Ground ground(String folder) {
        return Grounds.open(scratch.resolve(folder), FileDisk.passing(), false, environment());
    }

    CaseWriter writer() {
        return writer(ground(), "Ada");
    }

    CaseWriter writer(Ground ground, String who) {
        return CaseWriter.open(ground, MATTERS, clock, who, CatchingUp.UNHEARD);
    }

    Casefile reader() {
        return Casefile.open(ground(), MATTERS, CatchingUp.UNHEARD);
    }

    void write(Consumer<CaseWriter> writing) {
        try (CaseWriter writer = writer()) {
            writing.accept(writer);
        }
    }

    <T> T read(Function<Casefile, T> reading) {
        try (Casefile reader = reader()) {
            return reading.apply(reader);
        }
    }

    <T> ObjectAssert<T> assertOne(Function<Casefile, T> asked) {
        T answer = read(asked);
        return Assertions.assertThatObject(answer);
    }

    <T> ListAssert<T> assertAll(Function<Casefile, List<T>> asked) {
        List<T> answers = read(asked);
        return Assertions.assertThat(answers);
    }

    /** Decides in a writing of its own, and tells the place of the review. */
    long decide(Decision decision) {
        try (CaseWriter writer = writer()) {
            return writer.deciding().review(new Review(decision, "Ada", "seen by her"));
        }
    }

    /** Corrects a claim by what a person reads instead. */
    static long correct(CaseWriter writer, Report report, Shipment wrong, Shipment right) {
        Casefile written = writer.asWritten();
        HeldClaim misread = written.held(written.claim(report.id(wrong).hex()));
        return writer.deciding().correct(misread, report.instead(wrong, right), "Ada", "misread");
    }

    /** Subject, documents and claims of each line of the ledger, in its order. */
    List<String> ledger() {
        return read(casefile -> casefile.queries().ledger(0, 100).stream()
                .map(CaseOnGround::shown)
                .toList());
    }

    static String shown(LedgerLine line) {
        return line.subject() + " " + line.documents() + "/" + line.claims();
    }

    /** Two documents about shells, one of them about fuel too. */
    static Report north() {
        return Report.of("north", SHELLS, Shipment.of("KP", "RU", "fuel", 3));
    }

    static Report south() {
        return Report.of("south", SHELLS);
    }

    static Shipment shells() {
        return SHELLS;
    }

    static Shipment fuel() {
        return north().shipments().get(1);
    }

    void writeBoth() {
        write(writer -> {
            writer.add(north().deposit());
            writer.add(south().deposit());
        });
    }

    /** Every row of every table of a case's index. */
    Map<String, List<List<String>>> rows(String folder) {
        return rows(ground(folder));
    }

    static Map<String, List<List<String>>> rows(Ground closedHere) {
        try (Ground ground = closedHere;
                Index index = ground.indexForReading(MATTERS)) {
            return index.dump(CaseOnGround::rows);
        }
    }

    private static Map<String, List<List<String>>> rows(IndexDump dump) {
        return dump.tables().stream()
                .collect(Collectors.toMap(table -> table, table -> rows(dump, table), (a, b) -> a, TreeMap::new));
    }

    private static List<List<String>> rows(IndexDump dump, String table) {
        List<List<String>> all = new ArrayList<>();
        try (IndexDump.RowSource source = dump.rows(table)) {
            for (List<String> row = source.next(); !row.isEmpty(); row = source.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
