package org.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.ground.FolderGround;

/** Finds the case among what a command was given. */
final class NamedCase {
    private NamedCase() {}

    /** The folder of the case, which has to be the only one of the paths; empty where none of them is a case. */
    static Optional<Path> among(List<String> paths) {
        Optional<Path> named = paths.stream()
                .filter(path -> !path.contains("://") && !path.equals("-"))
                .map(ReadingOptions::path)
                .filter(FolderGround::isCase)
                .findFirst();
        if (named.isPresent() && paths.size() > 1) {
            throw new UserError(
                    "WB-239",
                    named.get() + " is a case, and a case is reported by itself",
                    "Read the other sources into it with \"waybill add\", or leave them out.");
        }
        return named;
    }
}
