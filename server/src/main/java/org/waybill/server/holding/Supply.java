package org.waybill.server.holding;

/** Where holdings come from: the shelf of lists on disk. */
public interface Supply {
    /** Names what lies there now; another text means that something changed. Asked every few seconds, so cheap. */
    String stamp();

    /** Reads everything that lies there. Takes seconds. */
    Holdings load();
}
