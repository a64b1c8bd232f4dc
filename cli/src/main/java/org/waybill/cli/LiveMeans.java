package org.waybill.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import org.waybill.corroboration.Tables;
import org.waybill.model.Sha256;
import org.waybill.pipeline.live.Means;

/** What a case that is served is made of. */
final class LiveMeans {
    private final ListsOption lists;
    private final Console console;

    LiveMeans(ListsOption lists, Console console) {
        this.lists = lists;
        this.console = console;
    }

    Means of(Path folder) {
        return new Means(
                () -> Cases.ground(folder),
                desk(folder),
                Tables.bundled(),
                () -> new CaseLists(lists, console).current(),
                InstantSource.system(),
                new Cases(console).catchingUp());
    }

    /** Not in the case's own folder, where everything is accounted for. */
    private static Path desk(Path folder) {
        String name = Sha256.of(folder.toAbsolutePath().normalize().toString()).brief();
        return Path.of(System.getProperty("java.io.tmpdir"), "waybill-desk", name + ".sqlite");
    }
}
