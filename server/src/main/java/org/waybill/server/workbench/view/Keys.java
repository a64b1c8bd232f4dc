package org.waybill.server.workbench.view;

import java.util.Map;

/** What the keys of closed choices are called on a page. */
public final class Keys {
    private static final Map<String, String> WORDS = Map.of("", "none");

    private Keys() {}

    /** "single origin" of {@code single_origin}. */
    public static String words(String key) {
        String words = WORDS.get(key);
        return words == null ? key.replace('_', ' ') : words;
    }
}
