package org.waybill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waybill.corroboration.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Writes out the tables of sources and goods, to be edited. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = "Writes out the tables of sources and goods, to be edited and given back with --tables.")
final class TablesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "DIR", description = "A folder that is made, or is empty.")
    private Path folder = Path.of("");

    TablesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (Map.Entry<String, String> table : Tables.texts().entrySet()) {
            write(folder.resolve(table.getKey()), table.getValue());
        }
        console.line(Tables.texts().size() + " tables in " + folder + ", "
                + Tables.bundled().version());
        return ExitCode.OK;
    }

    /** What somebody edited is not written over. */
    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UserError(
                    "WB-245", file + " cannot be written, or is there already", "Name a folder that is new or empty.");
        }
    }
}
