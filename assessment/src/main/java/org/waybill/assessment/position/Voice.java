package org.waybill.assessment.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.scope.Scopes;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Position;
import org.waybill.model.Position.Stance;

/**
 * Somebody in a document who says that rules were broken, or denies something.
 *
 * @param position who holds what
 * @param lineages the classes of the goods it is about, narrowest first; empty where none is known
 */
record Voice(Position.InTheCase position, List<List<String>> lineages) {
    Voice {
        lineages = List.copyOf(lineages);
    }

    /** What a claim of a document says of others' dealings; empty where it only plans or supposes, or is no such claim. */
    static Optional<Voice> of(Claim claim, Document document, Scopes scopes) {
        return stance(claim)
                .map(stance -> new Voice(
                        new Position.InTheCase(holder(claim, document), stance, claim), lineages(claim, scopes)));
    }

    private static Optional<Stance> stance(Claim claim) {
        if (claim.type() == ClaimType.VIOLATION) {
            return reading(claim);
        }
        return claim.type() == ClaimType.DENIAL && Told.isAffirmed(claim)
                ? Optional.of(Stance.OPPOSES)
                : Optional.empty();
    }

    /** An author's own opinion is commentary, which is shown apart; somebody else's is what that body holds. */
    private static Optional<Stance> reading(Claim claim) {
        if (Told.isDenied(claim)) {
            return Optional.of(Stance.OPPOSES);
        }
        boolean isHeld = claim.status().modality() == Modality.OPINION
                && claim.attribution().value().filter(one -> !one.isAuthor()).isPresent();
        return isHeld || Told.isAffirmed(claim) ? Optional.of(Stance.ENGAGES) : Optional.empty();
    }

    /** Who says so: the body it is attributed to, or the publisher where the document says it itself. */
    static String holder(Claim claim, Document document) {
        return claim.attribution()
                .value()
                .filter(one -> !one.isAuthor())
                .map(Attribution::source)
                .orElseGet(() -> document.about().publisherOrUnknown());
    }

    private static List<List<String>> lineages(Claim claim, Scopes scopes) {
        return claim.slots().items().value().orElse(List.of()).stream()
                .map(scopes::lineage)
                .filter(lineage -> !lineage.isEmpty())
                .toList();
    }

    /** Whose dealings it is about. */
    List<Party> parties() {
        return position.claim().slots().actors().value().orElse(List.of());
    }

    /** What parties are found by: their names and their states'. */
    static List<String> keys(Party party, Parties parties) {
        String state = parties.state(party);
        return state.isEmpty() || state.equals(party.id()) ? List.of(party.id()) : List.of(party.id(), state);
    }

    /** Whether all whose dealings it is about take part: what two States do together is not what one does with a third. */
    boolean isOf(Set<String> taking, Parties known) {
        return parties().stream().allMatch(party -> keys(party, known).stream().anyMatch(taking::contains));
    }

    /** Whether it may be about goods: one of its classes lies above or below one of theirs, or none of its is known. */
    boolean touches(List<List<String>> goods) {
        return lineages.isEmpty()
                || lineages.stream().anyMatch(mine -> goods.stream()
                        .anyMatch(theirs -> mine.contains(theirs.get(0)) || theirs.contains(mine.get(0))));
    }
}
