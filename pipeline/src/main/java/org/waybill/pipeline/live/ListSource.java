package org.waybill.pipeline.live;

import org.waybill.pipeline.lookup.AtHand;

/** Where the sanctions lists come from that a case is held against. */
@FunctionalInterface
public interface ListSource {
    /** The lists as they are now, read whole. Takes seconds. */
    AtHand get();

    /** Names what lies there now; another text means that something changed. Asked every few seconds, so cheap. */
    default String stamp() {
        return "";
    }
}
