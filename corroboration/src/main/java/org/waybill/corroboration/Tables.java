package org.waybill.corroboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Slot;
import org.waybill.model.Tier;

/**
 * The tables that hold the judgement.
 *
 * @param registry who speaks
 * @param taxonomy what is spoken of
 */
public record Tables(Registry registry, Taxonomy taxonomy) {
    private static final Tables BUNDLED = new Tables(Registry.bundled(), Taxonomy.bundled());

    private static final String REGISTRY = "registry/";
    private static final String TAXONOMY = "taxonomy/";

    /**
     * The bundled tables, some of them replaced.
     *
     * @param edited the text of each replaced table by its name, such as {@code registry/bodies.tsv}
     * @throws org.waybill.corroboration.table.TableTrouble where a table is not what it should be, or is none of ours
     */
    public static Tables read(Map<String, String> edited) {
        edited.keySet().stream()
                .filter(name -> !texts().containsKey(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw TableFault.NOT_THERE.at(name, 1, "there is no such table, but " + texts().keySet());
                });
        return new Tables(Registry.read(part(edited, REGISTRY)), Taxonomy.read(part(edited, TAXONOMY)));
    }

    private static Map<String, String> part(Map<String, String> edited, String folder) {
        return edited.entrySet().stream()
                .filter(table -> table.getKey().startsWith(folder))
                .collect(Collectors.toMap(table -> table.getKey().substring(folder.length()), Map.Entry::getValue));
    }

    /** The text of every bundled table by its name: what an editor begins with. */
    public static SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        Registry.tables().forEach(name -> texts.put(REGISTRY + name, Table.text(Registry.class, name)));
        Taxonomy.tables().forEach(name -> texts.put(TAXONOMY + name, Table.text(Taxonomy.class, name)));
        return texts;
    }

    /** Those that come with the program. */
    public static Tables bundled() {
        return BUNDLED;
    }

    /**
     * What a claim is about, before any review; empty for a mention, which belongs into no entry. What somebody denies is kept
     * as a mention beside the denial, and belongs to what others say of the same.
     */
    Optional<Matter> matter(Claim claim) {
        return claim.tier() == Tier.C && !isDeniedEvent(claim) ? Optional.empty() : Optional.of(about(claim));
    }

    private static boolean isDeniedEvent(Claim claim) {
        return claim.status().modality() == Modality.DENIED
                && claim.type() != ClaimType.DENIAL
                && claim.slots().actors().isFilled()
                && claim.slots().target().isFilled();
    }

    private Matter about(Claim claim) {
        List<String> targets = ids(claim.slots().target());
        // The only words such a denial has for what it denies are "it" and "the report".
        boolean isUntold = claim.type() == ClaimType.DENIAL && targets.isEmpty();
        return new Matter(
                claim.type(), ids(claim.slots().actors()), targets, isUntold ? "" : new Subject(taxonomy).of(claim));
    }

    private static List<String> ids(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).toList();
    }

    /** What the outcome hangs on beside the claims: the versions of all tables. */
    public String version() {
        return registry.version() + " " + taxonomy.version();
    }
}
