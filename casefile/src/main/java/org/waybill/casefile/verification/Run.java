package org.waybill.casefile.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.log.Log;
import org.waybill.casefile.log.LogSurvey;
import org.waybill.casefile.merkle.NodeHash;

/** One check of one case, from its parts. */
final class Run {
    private final Archive archive;
    private final Log log;
    private final Consumer<LogSurvey> lines;
    private final Optional<Founding> founding;
    private final VerificationOptions options;
    private final Findings findings;
    private final Tally tally;
    private final Suspicions suspicions = new Suspicions();

    Run(
            Archive archive,
            Log log,
            Consumer<LogSurvey> lines,
            Optional<Founding> founding,
            VerificationOptions options,
            Findings findings,
            Tally tally) {
        this.archive = archive;
        this.log = log;
        this.lines = lines;
        this.founding = founding;
        this.options = options;
        this.findings = findings;
        this.tally = tally;
    }

    /** Checks everything; the database was looked at before, since it may not know more than the log. */
    VerificationReport report(String shown, FreshIndex fresh, DatabaseCheck database) {
        CheckpointCheck checkpoints = new CheckpointCheck(options, findings, tally);
        checkpoints.read(log);
        ArchiveCheck objects = new ArchiveCheck(archive, tally, suspicions);
        EntryCheck entries = new EntryCheck(objects, tally, suspicions);
        fresh.upTo(database.applied());
        LogScan scan = new LogScan(entries, fresh::add, findings, options.progress(), log.size());
        lines.accept(scan);
        tally.entries = scan.log().size();
        String id = id(scan.founded(), checkpoints);
        checkpoints.of(id);
        List<NodeHash> original = Original.of(scan.log(), checkpoints.roots(), database.leaves());
        LogDiagnosis diagnosis = diagnosed(scan.log(), original);
        checkpoints.compare(original, database.leaves().shared(original));
        suspicions.tell(findings, place -> !diagnosis.suspects(place));
        founding(scan.founded(), diagnosis);
        objects.rest(findings);
        Strays.in(log, findings);
        compare(database, fresh, diagnosis, scan.log().size());
        database.tell(findings);
        Optional<VerificationReport.Held> held =
                options.held().map(one -> HeldCheck.of(one, id, scan.log().hashes(), options, findings));
        return new VerificationReport(
                shown,
                findings.all(),
                findings.leftOut(),
                tally.checked(),
                checkpoints.shown(scan.log().hashes()),
                held);
    }

    /** The id that most checkpoints bear, of those that the case gives itself. */
    private String id(Optional<Change.Founded> first, CheckpointCheck checkpoints) {
        return Stream.concat(first.map(Change.Founded::id).stream(), founding.map(Founding::id).stream())
                .reduce((one, other) -> checkpoints.bearing(other) > checkpoints.bearing(one) ? other : one)
                .orElse("");
    }

    private LogDiagnosis diagnosed(ScannedLog scanned, List<NodeHash> original) {
        LogDiagnosis diagnosis = new LogDiagnosis(scanned, original);
        if (!diagnosis.isWhole()) {
            Relinked relinked = new Relinked(diagnosis);
            lines.accept(relinked);
            diagnosis.tell(findings, relinked.lines());
        } else if (scanned.size() == 0) {
            findings.add(Finding.note("log", "it has no entries yet", "Nothing needs to be done."));
        }
        return diagnosis;
    }

    private void founding(Optional<Change.Founded> first, LogDiagnosis diagnosis) {
        if (first.isPresent() && founding.isPresent() && !diagnosis.suspects(0)) {
            FoundingCheck.compare(founding.get(), first.get(), findings);
        }
    }

    private void compare(DatabaseCheck database, FreshIndex fresh, LogDiagnosis diagnosis, long entries) {
        if (database.applied() < 0) {
            return;
        }
        Optional<Index> expected = fresh.after(entries);
        if (diagnosis.isWhole() && expected.isPresent()) {
            database.compare(expected.get(), entries);
            return;
        }
        if (findings.all().stream().noneMatch(one -> one.severity() == Finding.Severity.DAMAGE)) {
            findings.add(Finding.damage("log", "its entries do not come to a case: some of them contradict others"));
        }
        findings.add(Finding.note(
                Named.DATABASE,
                "its rows were not compared, since the log or a reading is damaged",
                "Bring that back first, then check the case again."));
    }
}
