package org.waybill.bench.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;
import org.waybill.model.Slot;
import org.waybill.model.Slots;

/**
 * A claim without its characters: the words and figures that scoring compares.
 *
 * @param type wire name of the type
 * @param actor the actors, joined by semicolons; empty where unstated
 * @param target the recipients or targets, joined by semicolons; empty where unstated
 * @param items what it is about
 * @param amount how many; null where unstated
 * @param dates when; null where unstated
 * @param place where, joined by semicolons; empty where unstated
 * @param voice on whose word, and how firmly
 * @param standing what scoring needs to know beside the slots
 */
public record FlatClaim(
        String type,
        String actor,
        String target,
        List<String> items,
        @Nullable Amount amount,
        @Nullable Dates dates,
        String place,
        Voice voice,
        Standing standing) {
    /** What a gold claim can be asked for; {@code other} is never scored. */
    private static final Set<String> SCORED =
            Set.of("transfer", "deployment", "use", "agreement", "assistance", "violation", "denial", "designation");

    private static final String BETWEEN = "; ";
    private static final String UNKNOWN = "unknown";

    /**
     * What scoring needs to know beside the slots.
     *
     * @param tier A, B or C; A for gold
     * @param optional whether a gold claim may be left out without loss
     * @param anchor a few words of the text that point at it; empty where unknown
     * @param passage the sentence; empty where unknown
     */
    public record Standing(String tier, boolean optional, String anchor, String passage) {}

    public FlatClaim {
        items = List.copyOf(items);
    }

    /** The flat form of what a reader made; the text is the document's. */
    public static FlatClaim of(Claim claim, String text) {
        Slots slots = claim.slots();
        return new FlatClaim(
                claim.type().key(),
                parties(claim.type(), slots.actors()),
                parties(claim.type(), slots.target()),
                slots.items().value().orElse(List.of()),
                slots.quantity().value().map(Amount::of).orElse(null),
                slots.period().value().map(Dates::of).orElse(null),
                slots.place().value().map(names -> String.join(BETWEEN, names)).orElse(""),
                voice(claim),
                new Standing(
                        claim.tier().name(),
                        false,
                        claim.anchor().of(text),
                        claim.passage().text()));
    }

    /** The same claim, with the sentence its anchor stands in. */
    public FlatClaim withPassage(String passage) {
        Standing more = new Standing(standing.tier, standing.optional, standing.anchor, passage);
        return new FlatClaim(type, actor, target, items, amount, dates, place, voice, more);
    }

    public boolean isScored() {
        return SCORED.contains(type);
    }

    /** Tier C is a mention for search and makes no claim of its own. */
    public boolean isOffered() {
        return isScored() && !standing.tier().equals("C");
    }

    /** Whether a party is missing or unknown; both signatories of an agreement may stand as actors. */
    public boolean isUnresolved() {
        boolean needsTarget = !type.equals("agreement");
        return isNobody(actor) || (needsTarget && isNobody(target));
    }

    private static boolean isNobody(String party) {
        return party.isEmpty() || party.equals(UNKNOWN);
    }

    /** Short and stable, for keys and listings. */
    public String brief() {
        return type + " " + named(actor) + ">" + named(target) + " " + String.join(", ", items);
    }

    /** What of its value scoring sees, for listings. */
    public String details() {
        String figure = amount == null ? "no figure" : amount.qualifier() + " " + figure(amount) + " " + amount.unit();
        String when = dates == null ? "no period" : dates.start() + ".." + dates.end();
        String how = (voice.negated() ? "negated " : "") + voice.modality();
        return String.join(", ", figure, when, how, "by " + named(voice.attribution()));
    }

    private static String figure(Amount amount) {
        String low = number(amount.low());
        String high = number(amount.high());
        return low.equals(high) ? low : low + "-" + high;
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "?";
        }
        return value == Math.rint(value) ? Long.toString(value.longValue()) : value.toString();
    }

    private static String named(String party) {
        return party.isEmpty() ? "?" : party;
    }

    /** An outlet that names nobody speaks for itself, though no characters say so. */
    private static Voice voice(Claim claim) {
        return new Voice(
                claim.attribution().value().map(Attribution::source).orElse(Attribution.AUTHOR),
                claim.status().modality().key(),
                claim.status().negated());
    }

    /** As {@code docs/formats/claims-jsonl.md} writes it: a party that took part is never left out. */
    private static String parties(ClaimType type, Slot<List<Party>> slot) {
        if (slot instanceof Slot.Unstated<List<Party>> unstated) {
            return type.hasTwoSides() || unstated.why().contains("withh") ? UNKNOWN : "";
        }
        return slot.value().orElse(List.of()).stream().map(Party::id).collect(Collectors.joining(BETWEEN));
    }
}
