package org.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.screened.FiledScreening;
import org.waybill.casefile.screened.ScreeningJson;
import org.waybill.model.Case;
import org.waybill.model.CaseScreening;
import org.waybill.model.ListEdition;
import org.waybill.model.Party;
import org.waybill.pipeline.Pipeline;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.pipeline.lookup.CaseParties;
import org.waybill.pipeline.lookup.Rescreening;
import org.waybill.pipeline.lookup.ScreeningChanges;
import org.waybill.report.words.Listed;
import org.waybill.screening.list.trouble.ListFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks the parties of a case up in the lists and files what was found. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Holds the parties and ships of a case against the sanctions lists at hand, and files what was found.",
            "Says what is new, what came back and what went since the last time; only what changed is looked at."
        })
final class CaseScreenCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @Mixin
    private ListsOption lists = new ListsOption();

    @Mixin
    private Author author = new Author();

    CaseScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AtHand atHand = new CaseLists(lists, console).current();
        try (CaseWriter writer = new Cases(console).write(folder, author.name())) {
            Casefile file = writer.asWritten();
            Optional<FiledScreening> before = last(file);
            Case made = Pipeline.compile(file, file.size());
            Rescreening.Made now = Rescreening.of(CaseParties.of(made), before, atHand);
            if (!now.screening().wasAsked()) {
                throw ListFault.NOT_AT_HAND.met(
                        "no sanctions list is in " + lists.folder() + ", so nobody was looked up");
            }
            tell(
                    now,
                    ScreeningChanges.between(
                            before, now.screening(), made.docket().decisions()));
            file(writer, before, now.screening());
            return ExitCode.OK;
        }
    }

    private static Optional<FiledScreening> last(Casefile file) {
        return file.state().screenings().stream()
                .reduce((earlier, later) -> later)
                .map(filed -> file.screening(filed.what().answers()));
    }

    private void file(CaseWriter writer, Optional<FiledScreening> before, CaseScreening now) {
        if (before.equals(Optional.of(ScreeningJson.filed(now)))) {
            console.line("Nothing changed since the last screening; nothing was added to the case.");
        } else {
            console.line("Filed as entry " + writer.screened(now) + " of the log.");
        }
    }

    private void tell(Rescreening.Made made, ScreeningChanges changes) {
        CaseScreening screening = made.screening();
        screening.editions().forEach(edition -> console.line("Asked: " + edition(edition)));
        if (!screening.missing().isEmpty()) {
            console.note(ListFault.NOT_AT_HAND.code() + " not asked, since not at hand: "
                    + String.join(", ", screening.missing()) + ". " + ListFault.NOT_AT_HAND.action());
        }
        console.line(made.how());
        console.line(Summary.counted(screening.answers().size(), "party", "parties") + ", "
                + Summary.counted(screening.matches(), "match", "matches")
                + ". A match is a likeness; a person decides.");
        pairs("New", changes.fresh());
        pairs("Came back: dismissed in an earlier wording", changes.returned());
        pairs("Reworded by the list", changes.reworded());
        gone(changes.gone());
    }

    private static String edition(ListEdition edition) {
        String day = edition.published().map(date -> " of " + date).orElse("");
        return Plain.of(edition.title()) + day + ", " + Summary.counted(edition.entries(), "record") + ", "
                + edition.sha256().brief();
    }

    private void pairs(String heading, List<ScreeningChanges.Pair> pairs) {
        if (!pairs.isEmpty()) {
            console.line(heading + ":");
            pairs.forEach(pair -> console.line("  " + party(pair.party()) + ": "
                    + pair.match().listing().id() + " "
                    + Plain.of(pair.match().listing().primary().text()) + ", score "
                    + Listed.score(pair.match().score())));
        }
    }

    private void gone(List<ScreeningChanges.Gone> gone) {
        if (!gone.isEmpty()) {
            console.line("Gone:");
            gone.forEach(one -> console.line("  " + party(one.party()) + ": " + one.listing()));
        }
    }

    private static String party(Party party) {
        return Plain.of(party.id()) + " (" + party.kind().key().replace('_', ' ') + ")";
    }
}
