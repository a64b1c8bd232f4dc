package org.waybill.pipeline.live;

import java.util.Locale;

/** How far long work has come. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    FAILED;

    /** The name on the wire: {@code running}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will come of it. */
    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
