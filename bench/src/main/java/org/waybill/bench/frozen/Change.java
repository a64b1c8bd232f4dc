package org.waybill.bench.frozen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.board.Table;

/**
 * Base against now.
 *
 * @param base the kept run
 * @param now the run just made
 */
public record Change(FrozenRun base, FrozenRun now) {

    /**
     * Cases that came out another way.
     *
     * @param newlyRight wrong in the base, now right or gone
     * @param newlyWrong wrong now, and right or absent in the base
     * @param otherwise right or wrong as before, but with other slots
     */
    public record Cases(List<String> newlyRight, List<String> newlyWrong, List<String> otherwise) {}

    /** Every figure of one board of now, with its base and the difference. */
    public Table figures(Board board) {
        Table table = new Table(board.name(), "base", "now", "difference", "95 % interval", "of");
        for (Measure measure : board.measures()) {
            addRow(table, measure, before(board.name()).flatMap(one -> one.measure(measure.name())));
        }
        return table;
    }

    /** The cases that changed, over all boards of now. */
    public Cases cases() {
        Cases cases = new Cases(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Board board : now.boards()) {
            before(board.name()).ifPresent(old -> compare(byKey(old), byKey(board), cases));
        }
        return cases;
    }

    private Optional<Board> before(String name) {
        return base.boards().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static void addRow(Table table, Measure measure, Optional<Measure> before) {
        table.row(
                measure.name(),
                before.map(Measure::text).orElse("-"),
                measure.text(),
                before.map(old -> difference(old, measure)).orElse(""),
                measure.range().map(Measure.Interval::text).orElse(""),
                measure.of() == 0 ? "" : Integer.toString(measure.of()));
    }

    /** Of the figures as kept, so that rounding alone makes no difference. */
    private static String difference(Measure old, Measure measure) {
        double difference = measure.value() - old.value();
        if (Double.isNaN(difference) || Math.abs(difference) < 5e-4) {
            return "";
        }
        return measure.kind() == Measure.Kind.SHARE
                ? String.format(Locale.ROOT, "%+.3f", difference)
                : String.format(Locale.ROOT, "%+d", Math.round(difference));
    }

    private static void compare(Map<String, Outcome> old, Map<String, Outcome> fresh, Cases into) {
        fresh.forEach((key, outcome) -> compare(key, Optional.ofNullable(old.get(key)), outcome, into));
        old.forEach((key, outcome) -> {
            if (!fresh.containsKey(key) && !outcome.right()) {
                into.newlyRight.add(key + ": gone");
            }
        });
    }

    private static void compare(String key, Optional<Outcome> old, Outcome fresh, Cases into) {
        boolean wasWrong = old.isPresent() && !old.get().right();
        String line = key + ": " + fresh.said();
        if (fresh.right() && wasWrong) {
            into.newlyRight.add(line);
        } else if (!fresh.right() && !wasWrong) {
            into.newlyWrong.add(line);
        } else if (old.isPresent() && !old.get().said().equals(fresh.said())) {
            into.otherwise.add(line + " (was: " + old.get().said() + ")");
        }
    }

    /** Two cases of one name are told apart by their number. */
    private static Map<String, Outcome> byKey(Board board) {
        Map<String, Outcome> map = new LinkedHashMap<>();
        for (Outcome outcome : board.outcomes()) {
            String key = outcome.key();
            for (int n = 2; map.containsKey(key); n++) {
                key = outcome.key() + " #" + n;
            }
            map.put(key, outcome);
        }
        return map;
    }
}
