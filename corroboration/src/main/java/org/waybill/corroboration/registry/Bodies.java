package org.waybill.corroboration.registry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.model.Body;

/** The bodies that have rows of their own. */
final class Bodies {
    private final Map<String, Listed> byId = new TreeMap<>();
    private final Map<String, String> byDomain = new TreeMap<>();

    /**
     * A row.
     *
     * @param as how its name points at it
     * @param within the id of the next wider body; empty where its kind tells
     * @param members the states whose findings it compiles
     * @param sides the parties it is a side with, beside what its kind tells
     */
    record Listed(
            Body body, Speaker.As as, Role role, String within, Set<String> members, Set<String> sides, String row) {}

    Bodies(Table table, Kinds kinds, States states, Lexicon lexicon) {
        table.rows().forEach(row -> add(row, kinds, states, lexicon));
    }

    private void add(Table.Row row, Kinds kinds, States states, Lexicon lexicon) {
        Body body = body(row, states);
        Kinds.Kind kind = kinds.of(body.kind());
        row.all("members").forEach(code -> states.check(row, code));
        Listed listed = new Listed(
                body,
                row.get("as").isEmpty() ? kind.as() : row.choice("as", Speaker.As.class),
                row.get("role").isEmpty() ? kind.role() : row.choice("role", Role.class),
                row.get("within"),
                new TreeSet<>(row.all("members")),
                new TreeSet<>(row.all("sides")),
                row.place());
        if (byId.put(body.id(), listed) != null) {
            throw row.trouble(TableFault.TWICE, "a second row for " + body.id());
        }
        Mention mention = new Mention(Mention.Sort.BODY, body.id(), row.place());
        lexicon.add(body.name(), mention);
        row.all("names").forEach(name -> lexicon.add(name, mention));
        for (String domain : row.all("domains")) {
            if (byDomain.put(domain.toLowerCase(Locale.ROOT), body.id()) != null) {
                throw row.trouble(TableFault.TWICE, "a second row for the domain " + domain);
            }
        }
    }

    private static Body body(Table.Row row, States states) {
        if (!row.get("id").matches("[a-z0-9]+(-[a-z0-9]+)*") || row.get("name").isEmpty()) {
            throw row.trouble(
                    TableFault.BAD_VALUE,
                    "id is \"" + row.get("id") + "\" and should be small letters, digits and hyphens, with a name");
        }
        if (!row.get("state").isEmpty()) {
            states.check(row, row.get("state"));
        }
        return new Body(row.get("id"), row.get("name"), row.choice("kind", Body.Kind.class), row.get("state"));
    }

    /** Refuses rows that lie within bodies nobody knows. */
    void checkWider(Table table, Offices offices) {
        for (Table.Row row : table.rows()) {
            String wider = row.get("within");
            if (!wider.isEmpty() && !byId.containsKey(wider) && offices.made(wider) == null) {
                throw row.trouble(TableFault.NOT_THERE, "there is no body " + wider);
            }
        }
        table.rows().forEach(this::checkCircle);
    }

    private void checkCircle(Table.Row row) {
        Set<String> seen = new TreeSet<>();
        Listed at = byId.get(row.get("id"));
        while (at != null) {
            if (!seen.add(at.body.id())) {
                throw row.trouble(TableFault.CIRCLE, at.body.id() + " lies within itself");
            }
            at = byId.get(at.within);
        }
    }

    Optional<Listed> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The body whose site a host is, by the longest end of its name that the table knows. */
    Optional<Listed> byHost(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            String id = byDomain.get(rest);
            if (id != null) {
                return byId(id);
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return Optional.empty();
    }
}
