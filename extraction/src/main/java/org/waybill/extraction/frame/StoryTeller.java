package org.waybill.extraction.frame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.Story;
import org.waybill.model.ClaimType;

/** Adds the events of a first reading to what a document is about. */
final class StoryTeller {
    private static final Set<ClaimType> EXCHANGES =
            Set.of(ClaimType.TRANSFER, ClaimType.DEPLOYMENT, ClaimType.ASSISTANCE);

    private final Origins origins;

    StoryTeller(Origins origins) {
        this.origins = origins;
    }

    void tell(Event event, Story story) {
        Stream.of(event.actor(), event.target())
                .filter(role -> !Grounds.isGround(event, role))
                .flatMap(role -> role.value().stream())
                .forEach(story::acts);
        Optional<Named> maker = foreignMaker(event);
        if (event.type() == ClaimType.USE) {
            event.actor().value().ifPresent(story::takes);
            maker.ifPresent(story::gives);
        } else if (EXCHANGES.contains(event.type()) && !event.isRecalled()) {
            exchange(event, maker, story);
        }
    }

    /** Who moves or fires what others made, and hands it to nobody, has got it from them. */
    private static void exchange(Event event, Optional<Named> maker, Story story) {
        Optional<Named> actor = event.actor().value();
        Optional<Named> target = event.target().value();
        boolean moves = maker.isPresent() && target.isEmpty();
        actor.ifPresent(moves ? story::takes : story::gives);
        maker.filter(one -> moves).ifPresent(story::gives);
        target.ifPresent(story::takes);
        actor.ifPresent(giver -> target.ifPresent(taker -> story.tell(Completion.stream(event), giver, taker)));
    }

    /** Whose make the goods are, where that is not who acts. */
    private Optional<Named> foreignMaker(Event event) {
        return event.goods()
                .value()
                .flatMap(goods -> origins.of(event.sentence(), goods))
                .filter(maker -> event.actor()
                        .value()
                        .filter(actor -> !actor.meets(maker))
                        .isPresent());
    }
}
