package org.waybill.corroboration.registry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.model.Body;

/** Offices that many states have, and the bodies they make together with a state. */
final class Offices {
    /** The office that is the state itself. */
    private static final String GOVERNMENT = "government";

    private final Map<String, Office> offices = new TreeMap<>();
    private final States states;

    /**
     * An office that many states have.
     *
     * @param as how its name points, once the state is known
     * @param local whether a place within the state has one of its own
     * @param wider the office it is part of; empty where it is part of the state as a whole
     */
    record Office(String id, String name, Body.Kind kind, Speaker.As as, boolean local, String wider, String row) {}

    Offices(Table table, States states, Lexicon lexicon) {
        this.states = states;
        for (Table.Row row : table.rows()) {
            Office office = new Office(
                    row.get("id"),
                    row.get("name"),
                    row.choice("kind", Body.Kind.class),
                    row.choice("as", Speaker.As.class),
                    row.get("local").equals("yes"),
                    row.get("within"),
                    row.place());
            if (offices.put(office.id, office) != null) {
                throw row.trouble(TableFault.TWICE, "a second row for " + office.id);
            }
            row.all("words")
                    .forEach(words -> lexicon.add(words, new Mention(Mention.Sort.OFFICE, office.id, row.place())));
        }
        for (Table.Row row : table.rows()) {
            if (!row.get("within").isEmpty() && !offices.containsKey(row.get("within"))) {
                throw row.trouble(TableFault.NOT_THERE, "there is no office " + row.get("within"));
            }
        }
    }

    Optional<Office> office(String id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** The state itself, as a body. */
    Body state(String code) {
        return new Body(code.toLowerCase(Locale.ROOT), states.name(code).orElse(code), Body.Kind.GOVERNMENT, code);
    }

    /** What an office of a state is called in ids. */
    static String id(String code, String office) {
        return code.toLowerCase(Locale.ROOT) + (office.equals(GOVERNMENT) ? "" : "-" + office);
    }

    /** The office of a state, or of a place within it, as a body. */
    Body body(Office office, String code, String place) {
        if (office.id.equals(GOVERNMENT)) {
            return state(code);
        }
        String at = office.local && !place.isEmpty() ? place : "";
        String id = id(code, office.id) + (at.isEmpty() ? "" : "-" + at.replace(' ', '-'));
        String where = at.isEmpty() ? code : capital(at) + ", " + code;
        return new Body(id, office.name + " (" + where + ")", office.kind, code);
    }

    /** The body that an id names, where it is made of a state and an office. */
    @Nullable
    Body made(String id) {
        String code = (id.length() < 2 ? "" : id.substring(0, 2)).toUpperCase(Locale.ROOT);
        if (!states.has(code)) {
            return null;
        }
        if (id.length() == 2) {
            return state(code);
        }
        Office office = id.charAt(2) == '-' ? offices.get(id.substring(3)) : null;
        return office == null ? null : body(office, code, "");
    }

    /** The next wider body of one that was made here, or of one of its kind. */
    Body wider(Body body, String branch) {
        String own = body.id().length() > 3 ? body.id().substring(3) : "";
        Office office = offices.get(own);
        if (office != null) {
            return office.wider.isEmpty() ? state(body.state()) : part(office.wider, body.state());
        }
        return branch.isEmpty() ? state(body.state()) : part(branch, body.state());
    }

    private Body part(String office, String code) {
        Office wide = offices.get(office);
        return wide == null ? state(code) : body(wide, code, "");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
