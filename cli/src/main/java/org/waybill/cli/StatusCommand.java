package org.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.state.CaseState;
import org.waybill.casefile.state.HeldDocument;
import org.waybill.model.Decisions;
import org.waybill.model.FiledReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a case holds. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Says what a case holds.")
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @Option(names = "--documents", description = "Lists the documents with their digests.")
    private boolean documents;

    @Option(names = "--reviews", description = "Lists the reviews with their numbers.")
    private boolean reviews;

    @Option(names = "--gaps", description = "Lists the sources that could not be read.")
    private boolean gaps;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Casefile file = new Cases(console).read(folder)) {
            CaseState state = file.state();
            summary(file, state);
            if (documents) {
                listDocuments(state.documents());
            }
            if (reviews) {
                listReviews(state.reviews(), Lapses.of(file));
            }
            if (gaps) {
                state.refusals().forEach(this::gap);
            }
            return ExitCode.OK;
        }
    }

    private void summary(Casefile file, CaseState state) {
        String title = state.founded().title();
        console.line((title.isBlank() ? "" : Plain.of(title) + ", ") + "case " + file.id() + " in " + file.shown());
        int claims = state.documents().stream()
                .flatMap(document -> document.latest().stream())
                .mapToInt(Change.Derived::claims)
                .sum();
        console.line(Summary.counted(state.documents().size(), "document") + " with " + Summary.counted(claims, "claim")
                + ", " + state.refusals().size() + " not read.");
        List<FiledReview> standing = Decisions.standing(state.reviews());
        console.line(Summary.counted(standing.size(), "review") + " standing, "
                + Summary.counted(state.replies().size(), "reply", "replies") + ", "
                + Summary.counted(state.corrections().size(), "correction") + ".");
        Checkpoint checkpoint = file.checkpoint();
        console.line("Log: " + Summary.counted(Math.toIntExact(checkpoint.size()), "entry", "entries") + ", root "
                + checkpoint.root().base64() + ", last of "
                + file.entry(checkpoint.size() - 1).at() + ".");
    }

    private void listDocuments(List<HeldDocument> all) {
        TextTable table = new TextTable(
                new TextTable.Column("document", 12),
                new TextTable.Column("claims", 6),
                new TextTable.Column("readings", 8),
                new TextTable.Column("read by", 30),
                new TextTable.Column("from", 70));
        for (HeldDocument document : all) {
            table.row(
                    document.sha256().brief(),
                    document.latest()
                            .map(derived -> String.valueOf(derived.claims()))
                            .orElse("-"),
                    String.valueOf(document.derivations().size()),
                    document.latest()
                            .map(derived -> derived.extractor().name() + " "
                                    + derived.extractor().version())
                            .orElse("not read yet"),
                    document.origin());
        }
        console.line("");
        console.line(table.toString().stripTrailing());
    }

    private void listReviews(List<FiledReview> all, Lapses lapses) {
        Set<Long> undone = Decisions.undone(all);
        TextTable table = new TextTable(
                new TextTable.Column("review", 6),
                new TextTable.Column("decision", 60),
                new TextTable.Column("by", 20),
                new TextTable.Column("at", 24),
                new TextTable.Column("reason", 60));
        for (FiledReview filed : all) {
            table.row(
                    String.valueOf(filed.place()),
                    DecisionWords.of(filed.review().decision())
                            + (undone.contains(filed.place()) ? " (undone)" : lapses.has(filed) ? " (lapsed)" : ""),
                    filed.review().reviewer(),
                    filed.at().toString(),
                    filed.review().reason());
        }
        console.line("");
        console.line(table.toString().stripTrailing());
        lapses.tell(console);
    }

    private void gap(Change.Refused refused) {
        console.line(Plain.of(refused.reason().code() + " " + refused.source() + ": " + refused.detail() + ". "
                + refused.reason().action()));
    }
}
