package org.waybill.assessment.party;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.assessment.Allegiance;
import org.waybill.model.Party;

/** What the assessment knows of parties. */
public final class Parties {
    private static final Set<String> OUTSIDE = outside();

    private final Allegiance allegiance;
    private final Map<Party, String> states = new ConcurrentHashMap<>();

    public Parties(Allegiance allegiance) {
        this.allegiance = allegiance;
    }

    private static Set<String> outside() {
        try (InputStream in = Parties.class.getResourceAsStream("outside-un.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no outside-un.tsv beside " + Parties.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of which state a party is: ISO 3166-1 alpha-2; empty where of none or not known. */
    public String state(Party party) {
        return party.kind() == Party.Kind.STATE ? party.id() : states.computeIfAbsent(party, allegiance::of);
    }

    /** Whether the Charter binds a party. */
    public Membership membership(Party party) {
        String state = state(party);
        if (state.isEmpty()) {
            return Membership.NOT_KNOWN;
        }
        return OUTSIDE.contains(state) ? Membership.OUTSIDE : Membership.MEMBER;
    }

    /** A party as a reader knows it: "Russia". */
    public static String name(Party party) {
        return party.kind() == Party.Kind.STATE ? state(party.id()) : party.id();
    }

    /** A state's English name by its code; the code where it has none. */
    public static String state(String code) {
        return code.matches("[A-Z]{2}")
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
                : code;
    }

    /** Several parties as a reader knows them, each once: "Iran and Russia". */
    public static String names(Collection<Party> parties) {
        List<String> names =
                parties.stream().sorted().distinct().map(Parties::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : Stream.of(String.join(", ", names.subList(0, last)), names.get(last))
                        .collect(Collectors.joining(" and "));
    }
}
