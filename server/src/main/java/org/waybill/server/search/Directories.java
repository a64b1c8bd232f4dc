package org.waybill.server.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.server.holding.Holdings;

/** The directory of the holdings in use, made when it is first wanted. */
public final class Directories {
    private @Nullable Holdings made;
    private Directory directory = new Directory(List.of());

    /** The directory of these holdings; it takes some hundred milliseconds after lists changed. */
    public synchronized Directory of(Holdings holdings) {
        if (made != holdings) {
            directory = new Directory(holdings.lists());
            made = holdings;
        }
        return directory;
    }
}
