package org.waybill.corroboration.registry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;

/** States by code, name, adjective, seat of government, and the places in them. */
final class States {
    private final Map<String, String> names = new TreeMap<>();

    States(Table states, Table places, Lexicon lexicon) {
        for (Table.Row row : states.rows()) {
            String code = row.get("code");
            if (!code.matches("[A-Z]{2}")) {
                throw row.trouble(TableFault.BAD_VALUE, "code is \"" + code + "\" and not two capitals of ISO 3166-1");
            }
            if (row.all("names").isEmpty()) {
                throw row.trouble(TableFault.BAD_VALUE, "names is empty and should begin with the name to show");
            }
            if (names.put(code, row.all("names").get(0)) != null) {
                throw row.trouble(TableFault.TWICE, "a second row for " + code);
            }
            for (String column : new String[] {"names", "adjectives"}) {
                row.all(column).forEach(name -> lexicon.add(name, new Mention(Mention.Sort.STATE, code, row.place())));
            }
            row.all("seats").forEach(name -> lexicon.add(name, new Mention(Mention.Sort.SEAT, code, row.place())));
        }
        places.rows().forEach(row -> addPlace(row, lexicon));
    }

    private void addPlace(Table.Row row, Lexicon lexicon) {
        String code = row.get("state");
        check(row, code);
        for (String name : row.all("names")) {
            String first = lexicon.names().fold(row.all("names").get(0));
            lexicon.add(name, new Mention(Mention.Sort.PLACE, code, first, row.place()));
        }
    }

    /** Refuses a row that names a state the table of states has not. */
    void check(Table.Row row, String code) {
        if (!names.containsKey(code)) {
            throw row.trouble(TableFault.NOT_THERE, "states.tsv has no state " + code);
        }
    }

    boolean has(String code) {
        return names.containsKey(code);
    }

    /** The name to show. */
    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
