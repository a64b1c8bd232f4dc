package org.waybill.corroboration.suspicion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Body;
import org.waybill.model.Claim;
import org.waybill.model.Sha256;

/** Finds the tellings of claims again; held for one entry. */
final class Tellings {
    private final Function<Sha256, Sheet> sheets;
    private final Map<Sha256, Map<Claim, List<Telling>>> known = new HashMap<>();

    Tellings(Function<Sha256, Sheet> sheets) {
        this.sheets = sheets;
    }

    /** The claim as anybody's word: who brings it and how much are the same for all who speak. */
    Telling of(Claim claim) {
        return all(claim).get(0);
    }

    /** The claim as a body's own word, where it is told as that. */
    Telling of(Claim claim, Body body) {
        return all(claim).stream()
                .filter(telling -> telling.speaker().body().equals(body))
                .findFirst()
                .orElseGet(() -> of(claim));
    }

    private List<Telling> all(Claim claim) {
        return Objects.requireNonNull(
                known.computeIfAbsent(claim.passage().document(), document -> byClaim(sheets.apply(document)))
                        .get(claim));
    }

    private static Map<Claim, List<Telling>> byClaim(Sheet sheet) {
        return sheet.tellings().stream()
                .collect(Collectors.groupingBy(Telling::claim, LinkedHashMap::new, Collectors.toList()));
    }
}
