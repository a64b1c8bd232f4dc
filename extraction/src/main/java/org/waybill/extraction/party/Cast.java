package org.waybill.extraction.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;

/** Where a whole text is set, and which armed groups are in it. */
final class Cast {
    private static final Set<Mention.Kind> GROUND =
            Set.of(Mention.Kind.PLACE, Mention.Kind.CAPITAL, Mention.Kind.STATE, Mention.Kind.DEMONYM);

    private final Map<String, List<Mention>> grounds = new LinkedHashMap<>();
    private final Map<Party, Mention> groups = new LinkedHashMap<>();

    void enter(Sentence sentence) {
        for (Mention mention : sentence.mentions()) {
            if (GROUND.contains(mention.kind()) && !mention.state().isEmpty()) {
                grounds.computeIfAbsent(mention.state(), state -> new ArrayList<>())
                        .add(mention);
            }
            if (mention.kind() == Mention.Kind.ARMED_GROUP) {
                PartyReader.party(mention).ifPresent(party -> groups.putIfAbsent(party, mention));
            }
        }
    }

    /** The state named most often, its places and people with it; nobody where two are named as often. */
    Optional<Named> theatre() {
        int most = grounds.values().stream().mapToInt(List::size).max().orElse(0);
        List<Map.Entry<String, List<Mention>>> first = grounds.entrySet().stream()
                .filter(ground -> ground.getValue().size() == most)
                .toList();
        return first.size() == 1
                ? Optional.of(named(
                        Party.state(first.get(0).getKey()),
                        first.get(0).getValue().get(0)))
                : Optional.empty();
    }

    /** Whose army fights where the text is set: of the one country at home in which its armed groups are, else there. */
    Optional<Named> army() {
        List<Mention> homes = groups.values().stream()
                .filter(group -> !group.state().isEmpty())
                .toList();
        boolean one = homes.stream().map(Mention::state).distinct().count() == 1;
        return one ? Optional.of(named(Party.state(homes.get(0).state()), homes.get(0))) : theatre();
    }

    Optional<Named> onlyGroup() {
        return groups.size() == 1
                ? groups.entrySet().stream()
                        .map(group -> named(group.getKey(), group.getValue()))
                        .findFirst()
                : Optional.empty();
    }

    /** The one group at home in a country; nobody where several are. */
    Optional<Named> groupOf(Named ground) {
        List<Map.Entry<Party, Mention>> home = groups.entrySet().stream()
                .filter(group -> !group.getValue().state().isEmpty())
                .filter(group ->
                        ground.parties().contains(Party.state(group.getValue().state())))
                .toList();
        return home.size() == 1
                ? Optional.of(named(home.get(0).getKey(), home.get(0).getValue()))
                : Optional.empty();
    }

    private static Named named(Party party, Mention mention) {
        return new Named(List.of(party), List.of(mention.span()), Named.How.NAMED);
    }
}
