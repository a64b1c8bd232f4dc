package org.waybill.report.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Period;
import org.waybill.model.Quantity;
import org.waybill.model.Series;
import org.waybill.report.words.Shown;

/** The figures of an entry, speaker by speaker, each once. */
public final class FigureTable {
    private record Key(
            String speaker, Quantity quantity, @Nullable Period period, Standing standing) {}

    private final Outline outline;

    public FigureTable(Outline outline) {
        this.outline = outline;
    }

    /** In the order of the entry's series, then of publication. */
    public List<Figure> of(Entry entry) {
        Map<Key, List<Claim>> figures = new LinkedHashMap<>();
        for (Series series : entry.figures()) {
            for (Claim claim : series.points()) {
                key(series, claim).ifPresent(key -> figures.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(claim));
            }
        }
        return figures.entrySet().stream()
                .map(row -> figure(row.getKey(), row.getValue()))
                .toList();
    }

    private Optional<Key> key(Series series, Claim claim) {
        return claim.slots()
                .quantity()
                .value()
                .map(quantity -> new Key(
                        speaker(series, claim),
                        quantity,
                        claim.slots().period().value().orElse(null),
                        Standing.of(claim)));
    }

    /** Articles that speak for themselves are as many speakers as there are publishers. */
    private String speaker(Series series, Claim claim) {
        return series.speaker().equals(Attribution.AUTHOR)
                ? outline.voice(claim).words()
                : Shown.phrase(series.speaker());
    }

    private static Figure figure(Key key, List<Claim> claims) {
        return new Figure(key.speaker(), key.quantity(), key.period(), key.standing(), claims);
    }
}
