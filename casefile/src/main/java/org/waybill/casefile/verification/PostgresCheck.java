package org.waybill.casefile.verification;

import java.util.Optional;
import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.ground.PostgresGround;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.IndexDump;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.index.PostgresSurvey;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** Looks at the tables of a case in a database, all as they were at one moment. */
final class PostgresCheck implements DatabaseCheck {
    private static final String REBUILT =
            "Nothing needs to be done; they are rebuilt when somebody writes to the case.";

    private final PostgresSurvey survey;
    private final Archive archive;
    private final Tally tally;
    private final String rebuild;
    private final Findings found = new Findings();
    private TakenIn taken = TakenIn.NOTHING;

    private PostgresCheck(PostgresGround ground, Tally tally) {
        this.survey = ground.surveyIndex();
        this.archive = ground.archive();
        this.tally = tally;
        this.rebuild = "Drop the table " + ground.indexSchema()
                + ".made_by and write to the case; all tables there are rebuilt from the log and the archive.";
    }

    /**
     * Opens the tables and looks at them by themselves. To be called before the log is read, which may grow meanwhile.
     *
     * @param empty an index that this version made
     */
    static DatabaseCheck of(PostgresGround ground, Matters matters, Index empty, Tally tally) {
        PostgresCheck check = new PostgresCheck(ground, tally);
        try {
            check.guarded(() -> check.look(matters, empty));
            return check;
        } catch (RuntimeException | Error e) {
            check.close();
            throw e;
        }
    }

    /** That the server found its own files damaged is a finding; that it cannot be asked is not. */
    private void guarded(Runnable looking) {
        try {
            looking.run();
        } catch (CaseTrouble e) {
            if (e.kind() != Trouble.DAMAGED) {
                throw e;
            }
            taken = new TakenIn(-1, taken.leaves());
            found.add(Finding.damage(Named.DATABASE, "the server cannot read its own files", rebuild));
        }
    }

    private void look(Matters matters, Index empty) {
        if (survey.isEmpty()) {
            found.add(Finding.note(Named.DATABASE, "it has no tables besides log and archive", REBUILT));
            return;
        }
        MadeBy made = new MadeBy(PostgresSurvey.thisVersion(matters), found, REBUILT, rebuild);
        if (made.isOurs(survey.different(empty), () -> survey.dump(IndexDump::madeBy))) {
            taken = survey.dump(TakenIn::of);
        }
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
        if (applied() < 0) {
            return;
        }
        if (applied() < entries) {
            // The log is read after the tables, and may have grown meanwhile.
            found.add(Finding.note(
                    Named.DATABASE,
                    taken.behind(entries) + "; somebody writes to the case, or was stopped",
                    "Nothing needs to be done; it is brought up when somebody writes to the case."));
        }
        guarded(() -> fresh.dump(right -> survey.dump(left -> {
            rows(left, right);
            return true;
        })));
    }

    private void rows(IndexDump left, IndexDump right) {
        RowComparison rows = new RowComparison(left, right, found, tally, rebuild);
        rows.tables();
        rows.vectors("claim_text", new WordVectors(right.passages(), Optional::of, survey));
        rows.vectors("document_text", new WordVectors(right.readings(), this::text, survey));
    }

    private Optional<String> text(String reading) {
        return StoredReadings.text(archive, reading);
    }

    @Override
    public void tell(Findings findings) {
        found.all().forEach(findings::add);
        findings.leaveOut(found.leftOut());
    }

    @Override
    public void close() {
        survey.close();
    }
}
