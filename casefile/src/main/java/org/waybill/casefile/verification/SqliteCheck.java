package org.waybill.casefile.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Seal;
import org.waybill.casefile.index.Forgetting;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.IndexDump;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.index.SqliteIndexes;
import org.waybill.casefile.index.SqliteSurvey;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** Looks at the database file of a case in a folder. */
final class SqliteCheck implements DatabaseCheck {
    private static final String AGAIN = "Nothing needs to be done; it is brought up when the case is opened.";
    private static final String REBUILT = "Nothing needs to be done; it is rebuilt when the case is opened.";

    private final Path file;
    private final Matters matters;
    private final Tally tally;
    private final Findings found = new Findings();
    private final String state;
    private final boolean sealed;
    private @Nullable Path copy;
    private @Nullable Path lookedAt;
    private @Nullable SqliteSurvey survey;
    private TakenIn taken = TakenIn.NOTHING;

    private SqliteCheck(Path file, Matters matters, Tally tally) {
        this.file = file;
        this.matters = matters;
        this.tally = tally;
        this.state = state();
        this.sealed = Files.exists(Seal.of(file));
    }

    /**
     * Opens it and looks at it by itself. To be called before the log is read, which may grow meanwhile.
     *
     * @param empty an index that this version made
     */
    static DatabaseCheck of(Path folder, Matters matters, Index empty, Tally tally) {
        Path file = folder.resolve(FolderGround.DATABASE);
        if (!Files.exists(file)) {
            Findings none = new Findings();
            none.add(Finding.note(Named.DATABASE, "there is none", REBUILT));
            return new None(none);
        }
        SqliteCheck check = new SqliteCheck(file, matters, tally);
        try {
            check.guarded(() -> check.look(empty));
            return check;
        } catch (RuntimeException | Error e) {
            check.close();
            throw e;
        }
    }

    private interface Looking {
        void look() throws IOException;
    }

    /** A damaged file can fail in any way, at any question; that there is no room to look at it is no damage. */
    private void guarded(Looking looking) {
        try {
            looking.look();
        } catch (IOException | RuntimeException e) {
            if (e instanceof CaseTrouble trouble && trouble.kind() == Trouble.NO_ROOM) {
                throw trouble;
            }
            taken = new TakenIn(-1, taken.leaves());
            damage(Named.DATABASE, "it cannot be read");
        }
    }

    private void damage(String object, String what) {
        found.add(RowComparison.finding(object, what));
    }

    private void look(Index empty) throws IOException {
        Seal.broken(file).ifPresent(what -> damage(Named.DATABASE, "it or its seal was changed: " + what));
        if (!sealed) {
            found.add(Finding.note(
                    Named.DATABASE,
                    "it has no seal: somebody writes to the case or was stopped, or it was read while a run ended",
                    AGAIN));
        }
        Path readable = still();
        SqliteSurvey open = SqliteSurvey.of(readable, copy == null);
        lookedAt = readable;
        survey = open;
        List<String> different = open.different(empty);
        boolean ours = new MadeBy(SqliteSurvey.thisVersion(matters), found, REBUILT, RowComparison.REBUILD)
                .isOurs(different, () -> open.dump(IndexDump::madeBy));
        if (ours) {
            open.flaws().forEach(flaw -> damage(Named.DATABASE, flaw));
            taken = open.dump(TakenIn::of);
        }
    }

    /** The file itself, or a copy with what waits beside it: to read that, SQLite would write. */
    private Path still() throws IOException {
        Path waiting = beside(file, "-wal");
        if (!Files.exists(waiting) || Files.size(waiting) == 0) {
            return file;
        }
        if (sealed) {
            damage(Named.DATABASE + " log " + waiting.getFileName(), "it lies beside a database that was closed");
        }
        copy = Files.createTempDirectory("waybill-verify");
        Path copied = copy.resolve(FolderGround.DATABASE);
        Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(waiting, beside(copied, "-wal"), StandardCopyOption.REPLACE_EXISTING);
        return copied;
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    @Override
    public KnownLeaves leaves() {
        return taken.leaves();
    }

    @Override
    public long applied() {
        return taken.upTo();
    }

    @Override
    public void compare(Index fresh, long entries) {
        SqliteSurvey open = survey;
        if (open == null || taken.entries() < 0) {
            return;
        }
        if (applied() < entries) {
            behind(entries);
        }
        guarded(() -> fresh.dump(right -> open.dump(left -> {
            RowComparison rows = new RowComparison(left, right, found, tally);
            rows.tables();
            rows.searches();
            return true;
        })));
        guarded(() -> Forgetting.left(Objects.requireNonNull(lookedAt), copy == null, VerificationReport.MOST)
                .forEach(row -> damage(
                        Named.DATABASE + " search document_text row " + row,
                        "its words would still be found when the document has been read anew")));
    }

    private void behind(long entries) {
        String what = taken.behind(entries);
        if (sealed) {
            damage(Named.DATABASE, "it is an older copy: " + what);
        } else {
            found.add(Finding.note(Named.DATABASE, what + "; a run was stopped before it came to the others", AGAIN));
        }
    }

    @Override
    public void tell(Findings findings) {
        if (state.equals(state())) {
            found.all().forEach(findings::add);
            findings.leaveOut(found.leftOut());
        } else {
            findings.add(Finding.note(
                    Named.DATABASE,
                    "somebody wrote to the case while it was checked, so the rows could not be compared",
                    "Check the case again when they have ended."));
        }
    }

    /** What changes whenever somebody writes. */
    private String state() {
        StringBuilder state = new StringBuilder();
        for (Path part : List.of(file, beside(file, "-wal"))) {
            try {
                state.append(Files.size(part))
                        .append(' ')
                        .append(Files.getLastModifiedTime(part))
                        .append('\n');
            } catch (IOException e) {
                state.append("none\n");
            }
        }
        return state.toString();
    }

    @Override
    public void close() {
        if (survey != null) {
            survey.close();
        }
        if (copy != null) {
            remove(copy);
        }
    }

    private static void remove(Path copy) {
        try {
            SqliteIndexes.wipe(copy.resolve(FolderGround.DATABASE));
            Files.deleteIfExists(copy);
        } catch (IOException | CaseTrouble e) {
            // What is left lies among the temporary files, which the system clears away.
            return;
        }
    }
}
