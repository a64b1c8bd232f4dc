package org.waybill.extraction.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Discourse.Stream;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;

/** Finds who fired a foreign weapon and who was hit, where the sentence leaves it out, and tells whose weapon it is. */
final class Attacks {
    /** Verbs that say less than "fire" and "launch". */
    private static final Set<String> WEAK = Set.of("use", "employ", "deploy");

    private static final Set<String> ATTACKS =
            Set.of("attack", "strike", "bombardment", "shelling", "raid", "barrage", "assault", "airstrike", "bombing");

    private final PartyReader parties;
    private final Discourse discourse;

    Attacks(PartyReader parties, Discourse discourse) {
        this.parties = parties;
        this.discourse = discourse;
    }

    Event complete(Event event) {
        if (WEAK.contains(event.predicate().lemma()) && event.target().value().isEmpty() && !tellsOfAttack(event)) {
            return event;
        }
        Event withAttacker = event.actor().value().isPresent() ? event : attacker(event);
        return withAttacker.target().value().isPresent() ? withAttacker : victim(withAttacker);
    }

    /** "using the arms" may be training; only beside an attack is it one. */
    private static boolean tellsOfAttack(Event event) {
        return event.sentence().tree().words().stream().anyMatch(word -> ATTACKS.contains(word.lemma()));
    }

    /** Whoever got the weapons uses them, where the text names no other. */
    private Event attacker(Event event) {
        return discourse
                .lastExchange(Stream.ARMS)
                .map(last -> event.withActor(Filled.of(Discourse.implied(last.target()), "recipient")))
                .orElse(event);
    }

    /** The one state in the sentence that is neither the attacker nor the maker of the weapon. */
    private Event victim(Event event) {
        Set<Party> others = new HashSet<>(known(event.actor()));
        event.goods()
                .value()
                .flatMap(goods -> parties.nationality(event.sentence(), goods.head()))
                .ifPresent(maker -> others.addAll(maker.parties()));
        discourse
                .lastExchange(Stream.ARMS)
                .ifPresent(last -> others.addAll(last.actor().parties()));
        List<Mention> left = event.sentence().mentions().stream()
                .filter(mention -> PartyReader.party(mention)
                        .filter(party -> party.kind() == Party.Kind.STATE && !others.contains(party))
                        .isPresent())
                .toList();
        return left.stream()
                .findFirst()
                .flatMap(mention -> parties.named(mention))
                .map(named -> event.withTarget(Filled.of(Discourse.implied(named), "only other state")))
                .orElse(event);
    }

    private static Set<Party> known(Filled<Named> filled) {
        return new HashSet<>(filled.value().map(Named::parties).orElse(List.of()));
    }

    /** Whether the weapon of an attack comes from another state than the attacker; unknown makers do not count. */
    boolean isForeign(Event event) {
        if (event.target().value().isEmpty()) {
            return false;
        }
        Set<Party> attackers = known(event.actor());
        Optional<Named> maker = event.goods().value().flatMap(goods -> maker(event.sentence(), goods));
        return maker.filter(named -> named.parties().stream().noneMatch(attackers::contains))
                        .isPresent()
                || (maker.isEmpty() && isSupplied(event));
    }

    /** Who made the weapon, as the text or the gazetteer has it. */
    Optional<Named> maker(Sentence sentence, Goods goods) {
        return parties.nationality(sentence, goods.head()).or(() -> sentence.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.WEAPON
                        && !mention.state().isEmpty())
                .filter(mention -> goods.spans().stream().anyMatch(span -> span.overlaps(mention.span())))
                .findFirst()
                .map(mention ->
                        new Named(List.of(Party.state(mention.state())), List.of(mention.span()), Named.How.NAMED)));
    }

    /** "missiles used in attacks", where the same sentence says who supplied them. */
    private boolean isSupplied(Event event) {
        boolean modifies = event.predicate().relation().equals("acl")
                || event.predicate().relation().equals("relcl");
        return discourse.lastExchange(Stream.ARMS).isPresent() && (modifies || pointsBack(event));
    }

    private static boolean pointsBack(Event event) {
        return event.goods().value().stream()
                .flatMap(goods -> Links.children(event.sentence().tree(), goods.head(), "det", "nmod", "amod").stream())
                .anyMatch(word -> Set.of("the", "these", "those", "such").contains(word.lemma()));
    }
}
