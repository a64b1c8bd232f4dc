package org.waybill.corroboration;

import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.taxonomy.Taxonomy;

/**
 * The tables that hold the judgement.
 *
 * @param registry who speaks
 * @param taxonomy what is spoken of
 */
public record Tables(Registry registry, Taxonomy taxonomy) {
    private static final Tables BUNDLED = new Tables(Registry.bundled(), Taxonomy.bundled());

    /** Those that come with the program. */
    public static Tables bundled() {
        return BUNDLED;
    }

    /** What the outcome hangs on beside the claims: the versions of all tables. */
    public String version() {
        return registry.version() + " " + taxonomy.version();
    }
}
