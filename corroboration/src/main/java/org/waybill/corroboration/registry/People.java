package org.waybill.corroboration.registry;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.model.PartialDate;

/** People who speak for bodies, with the time they held each office. */
final class People {
    private final Map<String, List<Term>> terms = new TreeMap<>();

    /**
     * A time in an office.
     *
     * @param office the office in words that the other tables resolve
     * @param from the first day or month or year of it, inclusive; null where not known
     * @param to the last of it, inclusive; null where it lasts or is not known
     */
    record Term(
            String person,
            String state,
            String office,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            Table.Row row) {

        /** Whether everything that a date may mean lies in this time. */
        boolean covers(PartialDate said) {
            return (from == null || !said.first().isBefore(from.first()))
                    && (to == null || !said.last().isAfter(to.last()));
        }
    }

    People(Table table, States states, Lexicon lexicon) {
        for (Table.Row row : table.rows()) {
            if (!row.get("state").isEmpty()) {
                states.check(row, row.get("state"));
            }
            Term term = new Term(
                    row.get("name"), row.get("state"), row.get("office"), date(row, "from"), date(row, "to"), row);
            String key = lexicon.names().fold(term.person);
            terms.computeIfAbsent(key, person -> new ArrayList<>()).add(term);
            Mention mention = new Mention(Mention.Sort.PERSON, key, row.place());
            lexicon.add(term.person, mention);
            row.all("names").forEach(name -> lexicon.add(name, mention));
        }
    }

    private static @Nullable PartialDate date(Table.Row row, String column) {
        try {
            return row.get(column).isEmpty() ? null : PartialDate.parse(row.get(column));
        } catch (DateTimeException malformed) {
            throw row.trouble(TableFault.BAD_VALUE, column + " should read YYYY, YYYY-MM or YYYY-MM-DD");
        }
    }

    /** All times in office, in the order of the table. */
    List<Term> all() {
        return terms.values().stream().flatMap(List::stream).toList();
    }

    /** A person's times in office; none where the table does not know the key. */
    List<Term> of(String person) {
        return List.copyOf(terms.getOrDefault(person, List.of()));
    }

    /** The one time in office that a date falls in; empty where none or several do. */
    Optional<Term> at(String person, @Nullable PartialDate said) {
        List<Term> held = of(person);
        if (held.size() == 1) {
            return Optional.of(held.get(0));
        }
        List<Term> then = said == null
                ? List.of()
                : held.stream().filter(term -> term.covers(said)).toList();
        return then.size() == 1 ? Optional.of(then.get(0)) : Optional.empty();
    }
}
