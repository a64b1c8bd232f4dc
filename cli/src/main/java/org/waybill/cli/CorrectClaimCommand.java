package org.waybill.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.HeldClaim;
import org.waybill.pipeline.live.Correcting;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a person's claim in the place of one that was misread. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Says what a document says instead of what was read in it. The misread claim stays and no longer counts.",
            "",
            "--set actor=KP  --set target=RU  --set items=\"ballistic missiles\"  --set place=Kyiv",
            "--set quantity=\"more than 20,000 containers\"  --set period=2023-09/2024-03",
            "--set source=\"UN report\"  --set modality=alleged  --set negated=true  --set type=assistance",
            "",
            "Several parties, items or places are parted by semicolons; an empty value says that none is stated."
        })
final class CorrectClaimCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Reviewing reviewing = new Reviewing();

    @Parameters(index = "1", paramLabel = "CLAIM", description = "The claim's id, or enough of its first digits.")
    private String claim = "";

    @Option(names = "--set", required = true, paramLabel = "PART=VALUE", description = "A part, and what it is.")
    private Map<String, String> parts = new LinkedHashMap<>();

    CorrectClaimCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String reviewer = reviewing.author.name();
        String reason = reviewing.reason();
        try (CaseWriter writer = new Cases(console).write(reviewing.folder, reviewer)) {
            Casefile file = writer.asWritten();
            HeldClaim misread = file.held(file.claim(claim));
            long place =
                    writer.deciding().correct(misread, new Correcting(parts).of(misread.claim()), reviewer, reason);
            console.line("Review " + place + ": " + misread.id().brief() + " corrected.");
            return ExitCode.OK;
        }
    }
}
