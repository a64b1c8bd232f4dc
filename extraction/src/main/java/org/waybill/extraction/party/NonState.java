package org.waybill.extraction.party;

import java.util.Map;
import java.util.Optional;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.table.Table;
import org.waybill.model.Party;

/** People the gazetteer knows who act for an armed group or for themselves, and for no government. */
final class NonState {
    private static final Map<String, Party> PARTIES = Table.read(NonState.class, "non-state.tsv")
            .index(row -> row.get("person"), row -> new Party(row.get("party"), Party.Kind.valueOf(row.get("kind"))));

    private NonState() {}

    /** For whom such a person acts; the gazetteer shows a person with the office in brackets. */
    static Optional<Party> party(Mention mention) {
        int office = mention.canonical().indexOf(" (");
        String person = office < 0 ? mention.canonical() : mention.canonical().substring(0, office);
        return Optional.ofNullable(PARTIES.get(person));
    }
}
