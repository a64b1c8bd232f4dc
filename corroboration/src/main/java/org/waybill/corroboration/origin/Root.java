package org.waybill.corroboration.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.telling.Telling;

/** Somebody to whom tellings lead back, while it is being found out who that is. */
final class Root {
    private final String key;
    private final Speaker speaker;
    private final List<Telling> tellings = new ArrayList<>();
    private boolean circular;

    Root(String key, Speaker speaker) {
        this.key = key;
        this.speaker = speaker;
    }

    String key() {
        return key;
    }

    Speaker speaker() {
        return speaker;
    }

    /** Every telling that leads back here, in the order they were put. */
    List<Telling> tellings() {
        return Collections.unmodifiableList(tellings);
    }

    void add(Telling telling) {
        tellings.add(telling);
    }

    /** Gives up what leads elsewhere after all. */
    void remove(Set<Telling> moved) {
        tellings.removeIf(moved::contains);
    }

    /** Whether all there is at the root is a ring of documents. */
    boolean isCircular() {
        return circular;
    }

    void markCircular() {
        circular = true;
    }
}
