package org.waybill.extraction.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.extraction.table.Table;

/** Reads the tables that ship with Waybill into one lexicon; each table's columns are explained at its head. */
final class Shipped {
    /** Tables whose rows say that these names always stand for that; of two rows with one name the first is asked first. */
    static final List<Plain> PLAIN = List.of(
            new Plain("seats.tsv", Mention.Kind.SEAT),
            new Plain("international.tsv", Mention.Kind.INTERNATIONAL),
            new Plain("bodies.tsv", Mention.Kind.BODY),
            new Plain("armed-groups.tsv", Mention.Kind.ARMED_GROUP),
            new Plain("companies.tsv", Mention.Kind.COMPANY),
            new Plain("media.tsv", Mention.Kind.MEDIA),
            new Plain("research.tsv", Mention.Kind.RESEARCH),
            new Plain("places.tsv", Mention.Kind.PLACE));

    /** A table of names that stand for one kind of thing. */
    record Plain(String table, Mention.Kind kind) {}

    private final Lexicon lexicon = new Lexicon();
    private final WordLists lists = WordLists.of(Table.read(Shipped.class, "words.tsv"));
    private final Map<String, List<Condition>> conditions = new HashMap<>();
    private final StateNames names = new StateNames(new HashMap<>());
    private final Designs designs = new Designs();
    private final Owners owners = new Owners();
    private final Particulars particulars = new Particulars();
    private final People people = new People(Condition.parse("alone", lists));

    private Shipped() {}

    static Gazetteer gazetteer() {
        Shipped shipped = new Shipped();
        shipped.read();
        return new Gazetteer(shipped.lexicon, shipped.lists, shipped.designs, shipped.names, shipped.owners);
    }

    /**
     * Where two rows share a name, the one read first is asked first.
     *
     * <p>Loops and concat() here and below, not lambdas and plus signs: what those need at first use would take longer
     * than reading the tables does.
     */
    private void read() {
        for (Table.Row row : rows("not-names.tsv")) {
            add(row, row.all("names"), new Sense.NotAName());
        }
        for (Table.Row row : rows("conditions.tsv")) {
            condition(row);
        }
        for (Table.Row row : rows("states.tsv")) {
            state(row);
        }
        for (Table.Row row : rows("particulars.tsv")) {
            particulars.put(row.get("label"), row.get("state"), row.get("name"));
        }
        for (Table.Row row : rows("officials.tsv")) {
            people.read(row, lexicon);
        }
        readBodiesAndThings();
    }

    private void readBodiesAndThings() {
        for (Table.Row row : rows("weapons.tsv")) {
            weapon(row);
        }
        for (Table.Row row : rows("shared.tsv")) {
            shared(row);
        }
        for (Plain plain : PLAIN) {
            for (Table.Row row : rows(plain.table)) {
                owners.put(plain.kind, canonical(row), row.get("state"));
                add(row, row.all("names"), new Sense.Fixed(plain.kind, row.get("state"), canonical(row)));
            }
        }
        for (Table.Row row : rows("short-forms.tsv")) {
            shortForm(row);
        }
    }

    private static List<Table.Row> rows(String table) {
        return Table.read(Shipped.class, table).rows();
    }

    private void condition(Table.Row row) {
        String key = row.get("name").concat("|").concat(row.get("state"));
        List<Condition> all = conditions.get(key);
        if (all == null) {
            all = new ArrayList<>(1);
            conditions.put(key, all);
        }
        all.add(Condition.parse(row.get("when"), lists));
    }

    private void state(Table.Row row) {
        String code = row.get("code");
        String name = row.all("names").get(0);
        names.names().put(code, name);
        guarded(code, row.all("names"), new Sense.Fixed(Mention.Kind.STATE, code, name));
        guarded(code, row.all("adjectives"), new Sense.Fixed(Mention.Kind.DEMONYM, code, name));
        guarded(code, row.all("people"), new Sense.Fixed(Mention.Kind.DEMONYM, code, name));
        List<String> capitals = row.all("capital");
        if (!capitals.isEmpty()) {
            guarded(code, capitals, new Sense.Fixed(Mention.Kind.CAPITAL, code, capitals.get(0)));
        }
    }

    private void guarded(String code, List<String> writings, Sense sense) {
        for (String name : writings) {
            List<Condition> all = conditions.get(name.concat("|").concat(code));
            if (all == null) {
                lexicon.add(name, Meaning.always(sense));
            } else {
                for (Condition when : all) {
                    lexicon.add(name, new Meaning(sense, when));
                }
            }
        }
    }

    private void weapon(Table.Row row) {
        Mention.Kind kind = Mention.Kind.WEAPON;
        for (String name : row.all("names")) {
            String shown = designation(row, name);
            designs.put(shown, row.get("class"));
            boolean family = name.endsWith("#");
            add(
                    row,
                    List.of(name),
                    family
                            ? new Sense.Numbered(kind, row.get("state"), shown)
                            : new Sense.Fixed(kind, row.get("state"), shown));
        }
    }

    /** For a family its stem, without the number. */
    private static String designation(Table.Row row, String name) {
        String canonical = canonical(row);
        if (name.endsWith("#")) {
            return canonical.replace("#", "");
        }
        return canonical.endsWith("#") ? name : canonical;
    }

    private static String canonical(Table.Row row) {
        return row.get("canonical").isEmpty() ? row.all("names").get(0) : row.get("canonical");
    }

    private void shared(Table.Row row) {
        Mention.Kind kind = Mention.Kind.valueOf(row.get("kind"));
        Sense sense = new Sense.Shared(kind, row.get("label"), row.all("among"), row.get("otherwise"), particulars);
        add(row, row.all("names"), sense);
    }

    private void shortForm(Table.Row row) {
        Mention.Kind kind = Mention.Kind.valueOf(row.get("kind"));
        add(row, row.all("names"), new Sense.OneOf(kind, row.all("among"), names));
    }

    private void add(Table.Row row, List<String> writings, Sense sense) {
        Condition when = Condition.parse(row.get("when"), lists);
        for (String name : writings) {
            if (name.isBlank()) {
                throw row.fault("an empty name");
            }
            lexicon.add(name, new Meaning(sense, when));
        }
    }
}
