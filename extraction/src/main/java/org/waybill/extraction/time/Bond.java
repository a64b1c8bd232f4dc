package org.waybill.extraction.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.Table;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Period.Relation;

/**
 * How the words before a mention bind it to the event: a row of {@code relations.tsv}.
 *
 * @param word the phrase itself
 * @param strict whether the time itself is outside
 * @param event whether an event may stand between the word and its date
 */
record Bond(String word, Relation relation, boolean strict, boolean event) {
    static final Bond NONE = new Bond("", Relation.IN, false, false);
    private static final Phrases<Bond> TABLE = table();
    private static final Set<String> RANGING = Set.of("between", "from");

    static Phrases.@Nullable Hit<Bond> startingAt(Tokens tokens, int index) {
        return TABLE.startingAt(tokens, index);
    }

    boolean ranging() {
        return RANGING.contains(word);
    }

    boolean bare() {
        return word.isEmpty();
    }

    /** Whether it places an event in time and bounds nothing. */
    boolean places() {
        return relation == Relation.IN || relation == Relation.ON;
    }

    Bond withinEvent() {
        return new Bond(word, relation, false, false);
    }

    /** The bond "from X onward" makes of "from X", which alone only places something. */
    Bond onward() {
        return new Bond(word, Relation.SINCE, strict, event);
    }

    Period bind(Stretch stretch, Precision precision) {
        return switch (relation) {
            case SINCE -> new Period(Relation.SINCE, strict ? after(stretch.end()) : stretch.opens(), null);
            case UNTIL, BY -> new Period(relation, null, strict ? before(stretch.start()) : stretch.closes());
            case IN, ON, BETWEEN -> new Period(inside(precision), stretch.start(), stretch.end());
        };
    }

    private Relation inside(Precision precision) {
        if (precision == Precision.SPAN || relation == Relation.BETWEEN) {
            return Relation.BETWEEN;
        }
        return bare() && precision == Precision.DAY ? Relation.ON : relation;
    }

    private static PartialDate after(PartialDate date) {
        return moved(date, 1);
    }

    private static PartialDate before(PartialDate date) {
        return moved(date, -1);
    }

    /** The neighbouring day, month or year, as finely as the date was told. */
    private static PartialDate moved(PartialDate date, int step) {
        Units unit = date.hasDay() ? Units.DAY : date.hasMonth() ? Units.MONTH : Units.YEAR;
        PartialDate moved = unit.moved(date, step);
        return moved == null ? date : moved;
    }

    private static Phrases<Bond> table() {
        Phrases<Bond> table = new Phrases<>();
        for (List<String> row : Table.rows(Bond.class, "relations.tsv")) {
            Relation relation = Relation.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            table.add(
                    row.get(0),
                    new Bond(
                            row.get(0),
                            relation,
                            row.get(2).equals("yes"),
                            row.get(3).equals("yes")));
        }
        return table;
    }
}
