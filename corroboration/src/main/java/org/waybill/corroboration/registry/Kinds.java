package org.waybill.corroboration.registry;

import java.util.EnumMap;
import java.util.Map;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.model.Body;

/** What holds for every body of a kind unless its own row says otherwise. */
final class Kinds {
    private final Map<Body.Kind, Kind> kinds = new EnumMap<>(Body.Kind.class);

    /**
     * What a kind comes to.
     *
     * @param role how such bodies come to what they say
     * @param as how a name of such a body points
     * @param side whether such a body speaks for its state
     * @param apart whether such a body is on nobody's side unless its state or its own row puts it on one
     * @param branch the office of its state that it is part of; empty for none
     */
    record Kind(Role role, Speaker.As as, boolean side, boolean apart, String branch) {}

    Kinds(Table table) {
        for (Table.Row row : table.rows()) {
            Body.Kind kind = row.choice("kind", Body.Kind.class);
            Kind meaning = new Kind(
                    row.choice("role", Role.class),
                    row.choice("as", Speaker.As.class),
                    row.get("side").equals("yes"),
                    row.get("apart").equals("yes"),
                    row.get("branch"));
            if (kinds.put(kind, meaning) != null) {
                throw row.trouble(TableFault.TWICE, "a second row for " + kind.key());
            }
        }
        for (Body.Kind kind : Body.Kind.values()) {
            if (!kinds.containsKey(kind)) {
                throw TableFault.NOT_THERE.at("kinds.tsv", 1, "no row for " + kind.key());
            }
        }
    }

    Kind of(Body.Kind kind) {
        Kind meaning = kinds.get(kind);
        if (meaning == null) {
            throw new IllegalStateException("no row for " + kind);
        }
        return meaning;
    }
}
