package org.waybill.extraction.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.extraction.table.Table;
import org.waybill.model.PartialDate;

/** Gathers the rows of each person: offices in order of time, names from the first row. */
final class People {
    private final Map<String, List<Sense.Tenure>> offices = new HashMap<>();
    private final Condition alone;

    /**
     * Begins with nobody.
     *
     * @param alone what must hold around a surname
     */
    People(Condition alone) {
        this.alone = alone;
    }

    void read(Table.Row row, Lexicon lexicon) {
        List<Sense.Tenure> held = offices.get(row.get("person"));
        if (held == null) {
            held = new ArrayList<>(1);
            offices.put(row.get("person"), held);
            name(row, held, lexicon);
        }
        held.add(new Sense.Tenure(row.get("office"), PartialDate.parse(row.get("since"))));
    }

    private void name(Table.Row row, List<Sense.Tenure> held, Lexicon lexicon) {
        Sense inFull = person(row, held, true);
        for (String name : row.all("names")) {
            lexicon.add(name, Meaning.always(inFull));
        }
        Sense bare = person(row, held, row.get("surname").equals("enough"));
        for (String surname : row.all("surnames")) {
            lexicon.add(surname, new Meaning(bare, alone));
        }
    }

    private static Sense person(Table.Row row, List<Sense.Tenure> held, boolean whole) {
        List<String> surnames = new ArrayList<>(1);
        for (String surname : row.all("surnames")) {
            surnames.add(Folding.fold(surname));
        }
        return new Sense.Person(row.get("person"), row.get("state"), surnames, held, whole);
    }
}
