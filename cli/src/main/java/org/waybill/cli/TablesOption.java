package org.waybill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.Tables;
import picocli.CommandLine.Option;

/** By which tables it is told who speaks and what is counted. */
final class TablesOption {
    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = {
                "A folder with edited tables of sources or goods; those it does not hold are the bundled ones.",
                "\"waybill tables DIR\" writes them out."
            })
    private @Nullable Path folder;

    Tables tables() {
        return folder == null ? Tables.bundled() : Tables.read(edited(folder));
    }

    private static Map<String, String> edited(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".tsv")).toList();
            Map<String, String> texts = new HashMap<>();
            for (Path file : tables) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
            if (texts.isEmpty()) {
                throw notTables(folder);
            }
            return texts;
        } catch (IOException e) {
            throw notTables(folder);
        }
    }

    private static UserError notTables(Path folder) {
        return new UserError(
                "WB-244",
                folder + " holds no tables that can be read",
                "Name a folder as \"waybill tables DIR\" writes it, in UTF-8.");
    }
}
