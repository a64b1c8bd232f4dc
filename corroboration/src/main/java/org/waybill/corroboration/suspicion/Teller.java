package org.waybill.corroboration.suspicion;

import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Body;

/**
 * Who answers for a figure.
 *
 * @param key tells tellers apart
 * @param voice the body that can be named for it; null where nobody can
 */
record Teller(String key, @Nullable Body voice) {

    /** Whoever had it at first hand from the speaker, as far as the page says: the nearest relay, else the publisher. */
    static Teller bearing(Telling telling) {
        return telling.relays().stream()
                .findFirst()
                .filter(Teller::isSomebody)
                .map(Speaker::body)
                .map(Teller::named)
                .orElseGet(() -> new Teller("page " + telling.document().hex(), null));
    }

    /**
     * Who says something of his own: a body by its name; for officials nobody names, and for pages, whoever brings them. A
     * state's name may be any of its bodies, so it answers for nobody.
     */
    static Teller speaking(Telling telling) {
        Body body = telling.speaker().body();
        return switch (telling.speaker().as()) {
            case NAMED, OUTLET -> named(body);
            case STATE, BRANCH, MESSENGER -> new Teller("state " + body.id(), null);
            case UNNAMED, THING, NOBODY -> bearing(telling);
        };
    }

    private static Teller named(Body body) {
        return new Teller("body " + body.id(), body);
    }

    private static boolean isSomebody(Speaker speaker) {
        return speaker.as() == As.NAMED || speaker.as() == As.OUTLET;
    }

    /** Whether a body speaks here by its own name, so that no page it stands on is its source. */
    static boolean isItself(Telling telling) {
        return isSomebody(telling.speaker());
    }
}
