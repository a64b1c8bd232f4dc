package org.waybill.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a case. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Makes a case in a folder of its own.")
final class CaseNewCommand implements Callable<Integer> {
    private static final int ID_BYTES = 8;

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder: one that does not exist yet, or an empty one.")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TEXT", description = "What the case is called.")
    private String title = "";

    @Option(
            names = "--database",
            paramLabel = "ADDRESS",
            description = {
                "A PostgreSQL database that many share: postgresql://host:port/name.",
                "User and password come from WAYBILL_DATABASE_USER and WAYBILL_DATABASE_PASSWORD.",
                "Without it the case lies in its folder."
            })
    private String database = "";

    @Mixin
    private Author author = new Author();

    CaseNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        byte[] random = new byte[ID_BYTES];
        new SecureRandom().nextBytes(random);
        String id = "waybill-case/" + HexFormat.of().formatHex(random);
        FolderGround.make(folder, FileDisk.lasting(), new Founding(id, Plain.of(title), database));
        try (CaseWriter writer = new Cases(console).write(folder, author.name())) {
            writer.checkpoint();
        }
        console.line("Case " + id + " in " + folder);
        console.line("Next: waybill add " + folder + " FILE|FOLDER|ADDRESS …");
        return ExitCode.OK;
    }
}
