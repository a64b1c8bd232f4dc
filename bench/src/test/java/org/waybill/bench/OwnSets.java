package org.waybill.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.bench.gold.GoldSet;

/** The project's own gold sets, as far as they are in this checkout. */
public final class OwnSets {
    public static final Path DEVELOPMENT = Places.CASES.resolve("gold/development");
    public static final Path SEALED = Places.CASES.resolve("gold/sealed");

    private OwnSets() {}

    public static List<GoldSet> there() {
        return Stream.of(DEVELOPMENT, SEALED)
                .filter(GoldSet::isAt)
                .map(folder -> GoldSet.folder(folder.getFileName().toString(), folder))
                .toList();
    }
}
