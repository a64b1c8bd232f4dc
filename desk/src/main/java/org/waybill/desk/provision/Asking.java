package org.waybill.desk.provision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.Assessment;
import org.waybill.model.Entry;

/** One provision with everything that it was asked of, in the ledger's order. */
final class Asking {
    /** One duty asked of one entry. */
    record One(Entry entry, Assessment assessment) {}

    private final Map<Assessment.Result, List<One>> byResult = new EnumMap<>(Assessment.Result.class);

    void add(Entry entry, Assessment assessment) {
        byResult.computeIfAbsent(assessment.result(), any -> new ArrayList<>()).add(new One(entry, assessment));
    }

    List<One> with(Assessment.Result result) {
        return byResult.getOrDefault(result, List.of());
    }

    /** An entry of which several duties are asked is counted once, by the strongest result. */
    int entries(Assessment.Result result) {
        List<String> stronger = byResult.entrySet().stream()
                .filter(row -> row.getKey() != result && isStronger(row.getKey(), result))
                .flatMap(row -> row.getValue().stream())
                .map(one -> one.entry().id())
                .toList();
        return (int) with(result).stream()
                .map(one -> one.entry().id())
                .distinct()
                .filter(id -> !stronger.contains(id))
                .count();
    }

    private static boolean isStronger(Assessment.Result one, Assessment.Result other) {
        return rank(one) < rank(other);
    }

    /** Engaged before what cannot be said before not engaged, as everywhere. */
    static int rank(Assessment.Result result) {
        return switch (result) {
            case ENGAGED -> 0;
            case CANNOT_SAY -> 1;
            case NOT_ENGAGED -> 2;
        };
    }
}
