package org.waybill.extraction.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.PartialDate;

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
    private final WordLists lists = WordLists.of(Table.shipped("words.tsv"));
    private final Map<String, List<Condition>> conditions = new HashMap<>();
    private final StateNames names = new StateNames(new HashMap<>());
    private final Particulars particulars = new Particulars(new HashMap<>());

    private Shipped() {}

    static Gazetteer gazetteer() {
        Shipped shipped = new Shipped();
        shipped.read();
        return new Gazetteer(shipped.lexicon, shipped.lists);
    }

    /** Where two rows share a name, the one read first is asked first. */
    private void read() {
        each("not-names.tsv", row -> add(row, row.all("names"), new Sense.NotAName()));
        each("conditions.tsv", this::condition);
        each("states.tsv", this::state);
        each(
                "particulars.tsv",
                row -> particulars.names().put(row.get("label") + "|" + row.get("state"), row.get("name")));
        each("officials.tsv", new People()::read);
        each("weapons.tsv", this::weapon);
        each("shared.tsv", this::shared);
        PLAIN.forEach(plain -> each(plain.table, row -> plain(row, plain.kind)));
        each("short-forms.tsv", this::shortForm);
    }

    private interface RowReader {
        void read(Table.Row row);
    }

    private static void each(String table, RowReader reader) {
        for (Table.Row row : Table.shipped(table).rows()) {
            reader.read(row);
        }
    }

    private void condition(Table.Row row) {
        conditions
                .computeIfAbsent(row.get("name") + "|" + row.get("state"), unused -> new ArrayList<>(1))
                .add(Condition.parse(row.get("when"), lists));
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
            List<Condition> all = conditions.getOrDefault(name + "|" + code, List.of(Condition.ALWAYS));
            all.forEach(when -> lexicon.add(name, new Meaning(sense, when)));
        }
    }

    private void plain(Table.Row row, Mention.Kind kind) {
        add(row, row.all("names"), new Sense.Fixed(kind, row.get("state"), canonical(row)));
    }

    private void weapon(Table.Row row) {
        for (String name : row.all("names")) {
            add(row, List.of(name), designator(row, name));
        }
    }

    private static Sense designator(Table.Row row, String name) {
        String canonical = canonical(row);
        if (name.endsWith("#")) {
            return new Sense.Numbered(Mention.Kind.WEAPON, row.get("state"), canonical.replace("#", ""));
        }
        return new Sense.Fixed(Mention.Kind.WEAPON, row.get("state"), canonical.endsWith("#") ? name : canonical);
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
                throw row.wrong("an empty name");
            }
            lexicon.add(name, new Meaning(sense, when));
        }
    }

    /** Gathers the rows of one person: first the offices in order of time, then the names. */
    private final class People {
        private final Map<String, List<Sense.Tenure>> offices = new HashMap<>();
        private final Condition alone = Condition.parse("alone", lists);

        void read(Table.Row row) {
            List<Sense.Tenure> held = offices.computeIfAbsent(row.get("person"), unused -> new ArrayList<>(1));
            held.add(new Sense.Tenure(row.get("office"), since(row)));
            if (held.size() == 1) {
                Sense whole = person(row, held, true);
                Sense recalled = person(row, held, row.get("surname").equals("enough"));
                row.all("names").forEach(name -> lexicon.add(name, Meaning.always(whole)));
                row.all("surnames").forEach(name -> lexicon.add(name, new Meaning(recalled, alone)));
            }
        }

        private Sense person(Table.Row row, List<Sense.Tenure> held, boolean whole) {
            List<String> surnames =
                    row.all("surnames").stream().map(Folding::fold).toList();
            return new Sense.Person(row.get("person"), row.get("state"), surnames, held, whole);
        }

        private PartialDate since(Table.Row row) {
            return PartialDate.parse(row.get("since"));
        }
    }
}
