package org.waybill.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waybill.screening.shelf.Shelf;
import org.waybill.screening.shelf.Stock;
import picocli.CommandLine.Option;

/** Where the sanctions lists are kept; the same for every command that needs them. */
final class ListsOption {
    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = {
                "The folder of sanctions lists, as \"waybill lists update\" fills it.",
                "Default: $WAYBILL_LISTS, else waybill/lists in the user's data folder."
            })
    private @Nullable Path folder;

    /** The shelf, which may be empty. */
    Shelf shelf() {
        return Shelf.in(folder());
    }

    /** The current edition of each list, and which of those that should be there are not. */
    Stock current() {
        return shelf().current(ListAddresses.of(folder()).lists());
    }

    Path folder() {
        return folder == null ? usual() : folder;
    }

    /** Source of the default: the XDG Base Directory Specification. */
    private static Path usual() {
        String named = environment("WAYBILL_LISTS");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        String data = environment("XDG_DATA_HOME");
        Path base = data.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".local", "share") : Path.of(data);
        return base.resolve("waybill").resolve("lists");
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
