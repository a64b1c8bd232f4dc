package org.waybill.extraction.time;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.Tokens;
import org.waybill.extraction.table.Table;
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
    private static final Set<String> FOLLOWING = Set.of("after", "following");

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

    /** Whether the event comes some time after, and need not have gone on since. */
    boolean follows() {
        return FOLLOWING.contains(word);
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
        for (Table.Row row : Table.read(Bond.class, "relations.tsv").rows()) {
            Relation relation = Relation.valueOf(row.get("relation").toUpperCase(Locale.ROOT));
            table.add(
                    row.get("phrase"),
                    new Bond(
                            row.get("phrase"),
                            relation,
                            row.get("strict").equals("yes"),
                            row.get("event").equals("yes")));
        }
        return table;
    }
}
