package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.state.CaseState;
import org.waybill.casefile.state.HeldDocument;
import org.waybill.model.ClaimId;
import org.waybill.model.Decisions;
import org.waybill.model.ReviewState;
import org.waybill.model.Sha256;

/** Holds a case to what must be true of it after whatever happened. */
final class SoundCase {
    private final Path folder;
    private final Matters matters = new PlainMatters();

    SoundCase(Path folder) {
        this.folder = folder;
    }

    /** What the script comes to, without places and times, which depend on where it was stopped. */
    record Effect(
            List<String> documents,
            List<Change.Refused> refusals,
            Map<ClaimId, ReviewState> states,
            List<?> pairs,
            List<?> edges,
            long replies,
            long corrections) {}

    /** Opens the case for reading, or for writing first, and checks all of it. */
    void check(List<String> acknowledged, boolean readFirst) {
        if (!FolderGround.isCase(folder)) {
            assertThat(acknowledged).isEmpty();
            return;
        }
        if (!readFirst) {
            CaseWriter.open(ground(), matters, () -> Instant.EPOCH, "checker", CatchingUp.UNHEARD)
                    .close();
        }
        try (Casefile opened = Casefile.open(ground(), matters, CatchingUp.UNHEARD)) {
            holds(opened, acknowledged);
            agrees(opened);
        }
    }

    private FolderGround ground() {
        return FolderGround.open(folder, FileDisk.passing(), true);
    }

    private static void holds(Casefile opened, List<String> acknowledged) {
        Tree tree = opened.tree();
        for (String line : acknowledged) {
            String[] words = line.split(" ", -1);
            if (words[0].equals(CaseScript.KEPT)) {
                long size = Long.parseLong(words[1]);
                assertThat(tree.size()).as(line).isGreaterThanOrEqualTo(size);
                assertThat(tree.root(size).hex()).as(line).isEqualTo(words[2]);
            } else if (words[0].equals(CaseScript.CHECKPOINT)) {
                assertThat(opened.keptCheckpoint(Long.parseLong(words[1])))
                        .as(line)
                        .isPresent();
            }
        }
    }

    private void agrees(Casefile opened) {
        long size = opened.size();
        FolderGround ground = ground();
        assertThat(ground.log().size()).isEqualTo(size);
        try (Index index = ground.indexForReading(matters)) {
            assertThat(Tables.of(index)).isEqualTo(Tables.anew(ground.log(), ground.archive(), size, matters));
        }
        chained(opened, size);
        checkpointsHold(opened);
        CaseState state = opened.state();
        assertThat(state.size()).isEqualTo(size);
        state.documents().forEach(document -> archived(opened, document));
        assertThat(ground.log().strays()).isEmpty();
    }

    private static void chained(Casefile opened, long size) {
        Sha256 previous = LogEntry.NOTHING;
        Instant last = Instant.MIN;
        for (long place = 0; place < size; place++) {
            LogEntry entry = opened.entry(place);
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.at()).isAfterOrEqualTo(last);
            assertThat(entry.change() instanceof Change.Founded).isEqualTo(place == 0);
            previous = new Sha256(NodeHash.leaf(opened.line(place)).hex());
            last = entry.at();
        }
    }

    private static void checkpointsHold(Casefile opened) {
        for (long size : opened.keptCheckpoints()) {
            byte[] bytes = opened.keptCheckpoint(size).orElseThrow();
            assertThat(parsed(bytes))
                    .contains(Checkpoint.of(opened.id(), size, opened.tree().root(size)));
        }
    }

    private static Optional<Checkpoint> parsed(byte[] bytes) {
        try {
            return Optional.of(Checkpoint.parse(bytes));
        } catch (BadNote e) {
            return Optional.empty();
        }
    }

    private static void archived(Casefile opened, HeldDocument document) {
        assertThat(Sha256.of(opened.original(document.sha256()))).isEqualTo(document.sha256());
        document.derivations().forEach(derived -> {
            Sha256 name = derived.what().reading();
            assertThat(Sha256.of(opened.original(name))).isEqualTo(name);
            assertThat(opened.reading(name).ids()).hasSize(derived.what().claims());
        });
    }

    /** Gives the commands again, to the end. */
    Effect runAgain() {
        new CaseScript(folder, FileDisk.passing(), matters, line -> {}).run();
        check(List.of(CaseScript.MADE), true);
        try (Casefile opened = Casefile.open(ground(), matters, CatchingUp.UNHEARD)) {
            return effect(opened.state());
        }
    }

    private static Effect effect(CaseState state) {
        Decisions decisions = Decisions.of(state.reviews());
        Map<ClaimId, ReviewState> states = new TreeMap<>();
        decisions.differing(Decisions.NONE).forEach(claim -> states.put(claim, decisions.state(claim)));
        return new Effect(
                state.documents().stream().map(SoundCase::told).toList(),
                state.refusals(),
                states,
                decisions.pairs(),
                decisions.edges(),
                state.replies().size(),
                state.corrections().size());
    }

    private static String told(HeldDocument document) {
        Function<Object, String> text = String::valueOf;
        return document.sha256().brief()
                + document.captures().stream()
                        .map(one -> text.apply(one.what().capture()))
                        .toList()
                + document.derivations().stream()
                        .map(one -> text.apply(one.what().extractor()))
                        .toList();
    }
}
