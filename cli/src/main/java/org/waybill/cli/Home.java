package org.waybill.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that the program lives in.
 *
 * @param folder holds {@code lib}, {@code model} and {@code cases}
 */
record Home(Path folder) {
    /** Set by the launcher. */
    private static final String PROPERTY = "waybill.home";

    static Home find() {
        String named = System.getProperty(PROPERTY, "");
        if (named.isEmpty()) {
            throw new UserError(
                    "WB-209", "the program does not know where it lives", "Start it by its launcher, bin/waybill.");
        }
        return new Home(Path.of(named));
    }

    /** The parser's model. */
    Path parserModel() {
        return needed(folder.resolve("model").resolve("english.wbp"));
    }

    /** The documents of the bundled case. */
    Path demoCase() {
        return needed(folder.resolve("cases").resolve("demo"));
    }

    /** The extract of a list that the bundled case is held against. */
    Path demoLists() {
        return needed(folder.resolve("cases").resolve("lists"));
    }

    private static Path needed(Path path) {
        if (!Files.exists(path)) {
            throw new UserError("WB-201", "part of the program is missing: " + path, "Unpack or build waybill again.");
        }
        return path;
    }
}
