package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.state.CaseState;

/** A reader beside a writer: whatever it sees must follow from what it saw before. */
final class Watching {
    private final Path folder;
    private Checkpoint seen = Checkpoint.of("nothing yet", 0, NodeHash.EMPTY);
    private long looks;
    private long news;

    Watching(Path folder) {
        this.folder = folder;
    }

    /** Opens the case and looks a few times, as somebody does who leaves it open. */
    void look() {
        FolderGround ground = FolderGround.open(folder, FileDisk.passing(), true);
        try (Casefile opened = Casefile.open(ground, new PlainMatters(), CatchingUp.UNHEARD)) {
            for (int again = 0; again < 5; again++) {
                compare(opened);
            }
        }
        looks++;
    }

    private void compare(Casefile opened) {
        Tree tree = opened.tree();
        Checkpoint now = Checkpoint.of(opened.id(), tree.size(), tree.root());
        assertThat(now.size()).isGreaterThanOrEqualTo(seen.size());
        if (seen.size() > 0) {
            assertThat(now.follows(seen, tree.consistency(seen.size(), now.size())))
                    .isTrue();
        }
        news += now.size() > seen.size() ? 1 : 0;
        CaseState state = opened.state(now.size());
        assertThat(state.size()).isEqualTo(now.size());
        counts(opened, state);
        seen = now;
    }

    /** The ledger a reader sees is at least as new as the entries counted before. */
    private static void counts(Casefile opened, CaseState state) {
        long claims = state.documents().stream()
                .flatMap(document -> document.latest().stream())
                .mapToLong(derived -> derived.claims())
                .sum();
        long counted = opened.queries().ledger(0, 1000).stream()
                .mapToLong(line -> line.claims())
                .sum();
        assertThat(counted).isGreaterThanOrEqualTo(claims);
    }

    /** How often it looked, and how often it saw something new. */
    String told() {
        return looks + " times, " + news + " news, up to " + seen.size();
    }

    long size() {
        return seen.size();
    }
}
