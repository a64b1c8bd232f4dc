package org.waybill.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.state.HeldDocument;
import org.waybill.model.Capture;
import org.waybill.model.Extractor;
import org.waybill.model.Filed;
import org.waybill.model.Sha256;
import org.waybill.report.export.roll.Trail;

/** Tells exports how documents came into a case, and what read them. */
public final class Trails {
    private final Map<Sha256, Filed<Capture>> captures = new HashMap<>();
    private final Map<Sha256, Filed<Extractor>> readings = new HashMap<>();

    private Trails() {}

    /** As the case stood when its log had so many entries. */
    public static Trail of(Casefile file, long size) {
        Trails trails = new Trails();
        file.state(size).documents().forEach(trails::add);
        return new Trail(trails.captures, trails.readings);
    }

    private void add(HeldDocument held) {
        Filed<Change.Captured> came = held.captures().get(0);
        captures.put(
                held.sha256(),
                new Filed<>(came.place(), came.at(), came.by(), came.what().capture()));
        if (!held.derivations().isEmpty()) {
            Filed<Change.Derived> read =
                    held.derivations().get(held.derivations().size() - 1);
            readings.put(
                    held.sha256(),
                    new Filed<>(read.place(), read.at(), read.by(), read.what().extractor()));
        }
    }
}
