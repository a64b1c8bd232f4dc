package org.waybill.pipeline.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.assessment.Allegiance;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.model.Body;
import org.waybill.model.Party;

/**
 * Of which state a party is, as the tables of names and of who speaks tell.
 *
 * <p>A company or body is of the state whose national it is. An armed group is of none, however well known the country
 * where it fights: only those whom {@code allegiance.tsv} names with a reason belong to a state. A ship's flag is not
 * in its name, and whoever no table knows is of no known state.
 */
public final class RegistryAllegiance implements Allegiance {
    private static final String TABLE = "allegiance.tsv";
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Registry registry;
    private final Gazetteer gazetteer;
    private final Map<String, String> named = new HashMap<>();
    private final Set<String> nobodys = new HashSet<>();

    public RegistryAllegiance(Registry registry, Gazetteer gazetteer) {
        this.registry = registry;
        this.gazetteer = gazetteer;
        for (Table.Row row : Table.bundled(RegistryAllegiance.class, TABLE, "kind", "names", "state")
                .rows()) {
            row.all("names").forEach(name -> put(row, name));
        }
    }

    private void put(Table.Row row, String name) {
        switch (row.choice("kind", Row.class)) {
            case PARTY -> once(row, name);
            case WORD -> nobodys.add(name);
        }
    }

    private void once(Table.Row row, String name) {
        String other = named.put(name, row.get("state"));
        if (other != null) {
            throw row.trouble(TableFault.TWICE, name + " is of " + other + " already");
        }
    }

    /** What a row of the table is about. */
    private enum Row {
        /** A party that belongs to a state. */
        PARTY,
        /** A word for people who are not the state's whose adjective stands before it. */
        WORD
    }

    @Override
    public String of(Party party) {
        String own = named.get(party.id());
        return own == null ? told(party) : own;
    }

    private String told(Party party) {
        return switch (party.kind()) {
            case STATE -> party.id();
            case ARMED_GROUP, SHIP -> "";
            case COMPANY, ORGANISATION -> gazetteer.owner(party.id()).orElseGet(() -> spoken(party.id()));
            case PERSON -> spoken(party.id());
            case DESCRIBED -> described(party.id());
        };
    }

    /** The state that the registry gives a name; an armed group of the same name has none there either. */
    private String spoken(String name) {
        Speaker speaker = registry.speaker(name, null);
        return speaker.body().kind() == Body.Kind.INTERGOVERNMENTAL
                ? ""
                : speaker.body().state();
    }

    /** "Chinese companies" are China's, "Yemeni rebels" are not Yemen's. */
    private String described(String words) {
        boolean isNobodys =
                Arrays.stream(WORDS.split(words.toLowerCase(Locale.ROOT), -1)).anyMatch(nobodys::contains);
        return isNobodys ? "" : spoken(words);
    }
}
