package org.waybill.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Named;
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

    private Shortfalls() {}

    /** The tier; each condition sends a claim to review, and two of them out of the ledger. */
    static Tier tier(List<String> shortfalls) {
        if (shortfalls.contains(DENIED) || shortfalls.contains(NORM)) {
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
        party("actor", event.actor(), false, found);
        party("target", event.target(), needsNoTarget(event.type()), found);
        if (isUnlisted(event)) {
            found.add("unlisted");
        }
        if (event.isRecalled()) {
            found.add("recalled");
        }
        Suspicion.unexplained(event, status).ifPresent(cue -> found.add("cue " + cue));
        return found;
    }

    private static void party(String role, Filled<Named> filled, boolean optional, List<String> found) {
        if (optional) {
            return;
        }
        if (filled.value().isEmpty()) {
            found.add("no " + role);
        } else if (filled.path().equals("origin")) {
            found.add(role + " origin");
        } else if (!isNamed(filled.value().get().how())) {
            found.add(role + " " + filled.value().get().how().name().toLowerCase(Locale.ROOT));
        }
    }

    /** Goods that no list knows, taken for goods because of the verb. */
    private static boolean isUnlisted(Event event) {
        return event.goods().value().stream()
                .flatMap(goods -> goods.classes().stream())
                .anyMatch(ItemClass::isUnlisted);
    }

    private static boolean isNamed(Named.How how) {
        return how == Named.How.NAMED || how == Named.How.DESCRIBED;
    }

    private static boolean needsNoTarget(ClaimType type) {
        return type == ClaimType.AGREEMENT || type == ClaimType.VIOLATION || type == ClaimType.DENIAL;
    }
}
