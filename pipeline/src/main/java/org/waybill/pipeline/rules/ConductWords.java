package org.waybill.pipeline.rules;

import java.util.Map;
import org.waybill.assessment.pack.Packs;

/** What sorts of conduct are called, as the packs say it. */
public final class ConductWords {
    private static final Map<String, String> WORDS = Packs.bundled().conducts();

    private ConductWords() {}

    /** "supplying arms to the target" of {@code arms_supply_to}; a key that no pack knows stays as it is. */
    public static String of(String key) {
        return WORDS.getOrDefault(key, key.replace('_', ' '));
    }
}
