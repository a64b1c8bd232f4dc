package org.waybill.bench.board;

import java.util.List;
import java.util.Optional;

/**
 * One scoreboard: its figures and its cases.
 *
 * @param name what was scored
 * @param measures the figures, in the order they are printed
 * @param outcomes the cases, in the order of their file
 */
public record Board(String name, List<Measure> measures, List<Outcome> outcomes) {
    public Board {
        measures = List.copyOf(measures);
        outcomes = List.copyOf(outcomes);
    }

    public Optional<Measure> measure(String wanted) {
        return measures.stream().filter(m -> m.name().equals(wanted)).findFirst();
    }

    public List<Outcome> wrong() {
        return outcomes.stream().filter(outcome -> !outcome.right()).toList();
    }
}
