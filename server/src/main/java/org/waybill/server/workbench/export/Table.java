package org.waybill.server.workbench.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a list is written. */
enum Table {
    CSV("text/csv; charset=utf-8"),
    JSONL("application/x-ndjson; charset=utf-8");

    private final String mediaType;

    Table(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The ending of a file's name: {@code csv}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<Table> of(String key) {
        return Arrays.stream(values()).filter(table -> table.key().equals(key)).findFirst();
    }
}
