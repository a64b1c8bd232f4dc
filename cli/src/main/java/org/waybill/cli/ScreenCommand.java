package org.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Subject;
import org.waybill.server.lookup.Caveats;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a party or a ship up in the sanctions lists, or a sheet of them. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Looks a party or a ship up in the sanctions lists at hand, and says why each match is one.",
            "With --file a sheet of them; with --pairs it only scores pairs of names, and needs no list.",
            "A match is a likeness; whether it is the party, a person decides."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0: the lists were asked, whatever they answered",
            "2: no list could be asked, or the command was not understood"
        })
final class ScreenCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The name, in quotes.")
    private @Nullable String name;

    @Mixin
    private SubjectOptions known = new SubjectOptions();

    @Mixin
    private ScreeningOptions screening = new ScreeningOptions();

    @Option(names = "--format", paramLabel = "FORM", description = "table or json. Default: table.")
    private String format = "table";

    @Option(
            names = "--file",
            paramLabel = "CSV",
            description = {
                "Looks up every row: the column name, and where there are such type, birth date, country, gender,",
                "imo and id. A run that was stopped goes on where it stopped when it is given again."
            })
    private @Nullable Path file;

    @Option(
            names = "--pairs",
            paramLabel = "CSV",
            description = "Adds a score to every row, of the columns name1 and name2 and, where there is one, schema.")
    private @Nullable Path pairs;

    @Option(
            names = "--out",
            paramLabel = "CSV",
            description = "Where the sheet goes that is made of --file or --pairs.")
    private @Nullable Path out;

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        refuseMixture();
        if (pairs != null) {
            new ScreenPairs(console).run(pairs, out);
        } else if (file != null && out != null) {
            ScreeningOptions.AtHand atHand = screening.atHand(console);
            new ScreenFile(console, screening, atHand).run(file, out);
        } else {
            one();
        }
        return ExitCode.OK;
    }

    private void one() {
        ScreeningText.Form form = ScreeningText.form(format);
        Subject subject = known.subject(name == null ? "" : name);
        ScreeningOptions.AtHand atHand = screening.atHand(console);
        console.bytes(form.of(Caveats.answered(
                subject, screening.screener(atHand), screening.wish(), atHand.lists(), atHand.missing())));
    }

    private void refuseMixture() {
        List<String> asked = Stream.of(
                        name != null || (file == null && pairs == null && known.hasNumber()) ? "NAME" : "",
                        file != null ? "--file" : "",
                        pairs != null ? "--pairs" : "")
                .filter(one -> !one.isEmpty())
                .toList();
        if (asked.size() != 1) {
            throw new UserError(
                    "WB-650",
                    asked.isEmpty() ? "nobody is named" : String.join(" and ", asked) + " do not go together",
                    "Give a name in quotes, or --file names.csv --out matches.csv, or --pairs pairs.csv.");
        }
        if (name == null && !known.isEmpty() && (file != null || pairs != null)) {
            throw new UserError(
                    "WB-650",
                    "what is known of one party does not go with a sheet",
                    "Put it into columns of the sheet.");
        }
        if ((out == null) == (file != null)) {
            refuseOut();
        }
    }

    private void refuseOut() {
        if (pairs == null) {
            throw new UserError(
                    "WB-650",
                    file == null ? "--out goes with --file or --pairs" : "--file needs --out",
                    "Name the sheet to write: --out matches.csv.");
        }
    }
}
