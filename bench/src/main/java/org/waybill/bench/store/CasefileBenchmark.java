package org.waybill.bench.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waybill.bench.pile.Pile;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.Appender;
import org.waybill.casefile.merkle.InclusionProof;
import org.waybill.casefile.merkle.MemoryNodes;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.model.ClaimId;

/** The steps that every document and every claim goes through, without disk and database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CasefileBenchmark {
    private static final int LEAVES = 1 << 17;

    private Deposit deposit = new Pile(10, 1).deposit(1);
    private JsonNode reading = ReadingJson.of(deposit.reading(), deposit.extractor());
    private JsonNode claim = reading.path("claims").path(0);
    private byte[] readingBytes = CanonicalJson.bytes(reading);
    private LogEntry entry = entry(deposit);
    private byte[] line = EntryJson.bytes(entry);
    private Tree tree = new MemoryNodes().tree();
    private Appender appender = new Appender();
    private long next;

    /** Grows a tree of as many entries as half a hundred thousand documents have. */
    @Setup
    public void grow() {
        MemoryNodes nodes = new MemoryNodes();
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            nodes.append(NodeHash.leaf(new byte[] {(byte) leaf, (byte) (leaf >> 8), (byte) (leaf >> 16)}));
        }
        tree = nodes.tree();
    }

    private static LogEntry entry(Deposit deposit) {
        Change.Captured captured = new Change.Captured(
                deposit.reading().document().sha256(), deposit.bytes().length, deposit.capture(), deposit.given());
        return new LogEntry(
                Optional.ofNullable(deposit.capture().retrieved()).orElseThrow(), "bench", LogEntry.NOTHING, captured);
    }

    /** One claim as bytes. */
    @Benchmark
    public byte[] canonicalClaim() {
        return CanonicalJson.bytes(claim);
    }

    /** One claim's name. */
    @Benchmark
    public ClaimId claimId() {
        return Claims.id(claim);
    }

    /** A document with ten claims, on its way into the archive. */
    @Benchmark
    public byte[] writeReading() {
        return CanonicalJson.bytes(ReadingJson.of(deposit.reading(), deposit.extractor()));
    }

    /** The same on its way back. */
    @Benchmark
    public NamedReading readReading() throws Exception {
        return NamedReading.of(CanonicalJson.read(readingBytes));
    }

    /** A line of the log becomes a leaf of the tree, with all nodes it completes. */
    @Benchmark
    public Object append() {
        return appender.append(NodeHash.leaf(line));
    }

    /** A proof for one entry among 131,072. */
    @Benchmark
    public InclusionProof proof() {
        next = (next + 40_503) % LEAVES;
        return tree.inclusion(next, LEAVES);
    }

    @Benchmark
    public byte[] writeEntry() {
        return EntryJson.bytes(entry);
    }

    @Benchmark
    public LogEntry readEntry() {
        return EntryJson.read(line);
    }
}
