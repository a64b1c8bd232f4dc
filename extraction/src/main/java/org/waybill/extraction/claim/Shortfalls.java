package org.waybill.extraction.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.frame.Frame;
import org.waybill.extraction.frame.Pointers;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.table.Table;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** Names the conditions that keep a claim from tier A, and the tier that follows from them. */
final class Shortfalls {
    /** What is denied is told by the denial. */
    private static final String DENIED = "denied";
    /** What ought to be is no event. */
    private static final String NORM = "norm";
    /** A question tells nothing. */
    private static final String ASKED = "asked";
    /** A word right before the event turns it round, and no rule says how. */
    private static final String TURNED = "turned";

    /** Who passes things to nobody, or gets them from nobody: the text says more than was understood. */
    private static final String ONE_SIDED = "onesided";

    private static final Set<String> OUT = Set.of(DENIED, NORM, ASKED, TURNED, ONE_SIDED);

    private static final Set<String> WEAK = Table.read(Shortfalls.class, "weak-steps.tsv")
            .index(row -> row.get("step"), row -> row.get("why"))
            .keySet();

    private Shortfalls() {}

    /** The tier; each condition sends a claim to review, and some leave it to search. */
    static Tier tier(List<String> shortfalls) {
        if (shortfalls.stream().anyMatch(OUT::contains)) {
            return Tier.C;
        }
        return shortfalls.isEmpty() ? Tier.A : Tier.B;
    }

    static List<String> of(Event event, Status status) {
        List<String> found = new ArrayList<>();
        if (status.modality() == Modality.DENIED && event.type() != ClaimType.DENIAL) {
            found.add(DENIED);
        }
        if (status.modality() == Modality.OPINION) {
            found.add(NORM);
        }
        if (Firmness.isAsked(event)) {
            found.add(ASKED);
        }
        if (Suspicion.turns(event, status)) {
            found.add(TURNED);
        }
        party("actor", event.actor(), found);
        if (!needsNoTarget(event.type()) || isOfNobody(event)) {
            party("target", event.target(), found);
        }
        if (isOneSided(event)) {
            found.add(ONE_SIDED);
        }
        if (isUnlisted(event)) {
            found.add("unlisted");
        }
        if (event.isRecalled()) {
            found.add("recalled");
        }
        Suspicion.unexplained(event, status).ifPresent(cue -> found.add("cue " + cue));
        return found;
    }

    private static void party(String role, Filled<Named> filled, List<String> found) {
        if (filled.value().isEmpty()) {
            found.add("no " + role);
        } else if (filled.path().equals("origin")) {
            found.add(role + " origin");
        } else if (filled.value().get().how() != Named.How.NAMED) {
            found.add(role + " " + filled.value().get().how().name().toLowerCase(Locale.ROOT));
        } else if (Arrays.stream(filled.path().split("/", -1)).anyMatch(WEAK::contains)) {
            found.add(role + " far");
        }
    }

    /**
     * Further into a text the other side was as a rule named before, and not understood. A first sentence may leave it
     * open, what is caught on the way is told of often enough with nobody named at either end, and whoever a sentence
     * names is worth a review though the other side is not known.
     */
    private static boolean isOneSided(Event event) {
        Optional<Named> actor = event.actor().value();
        Optional<Named> target = event.target().value();
        boolean named = actor.or(() -> target)
                .filter(one -> one.how() == Named.How.NAMED)
                .isPresent();
        return !(actor.isPresent() && target.isPresent())
                && !named
                && event.sentence().number() > 0
                && !event.frame().has(Frame.Trait.CAUGHT)
                && isExchange(event.type());
    }

    private static boolean isExchange(ClaimType type) {
        return switch (type) {
            case TRANSFER, DEPLOYMENT, ASSISTANCE -> true;
            default -> false;
        };
    }

    /** Goods that no list knows, taken for goods because of the verb. */
    private static boolean isUnlisted(Event event) {
        return event.goods().value().stream()
                .flatMap(goods -> goods.classes().stream())
                .anyMatch(ItemClass::isUnlisted);
    }

    /** Who denies "the report" denies, whichever it is; who lists "him" lists nobody yet. */
    private static boolean isOfNobody(Event event) {
        return event.type() == ClaimType.DESIGNATION && Pointers.isLeft(event.target());
    }

    private static boolean needsNoTarget(ClaimType type) {
        return switch (type) {
            case AGREEMENT, VIOLATION, DENIAL, DESIGNATION -> true;
            default -> false;
        };
    }
}
