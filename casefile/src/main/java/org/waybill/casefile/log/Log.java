package org.waybill.casefile.log;

import java.util.List;
import java.util.Optional;

/**
 * The lines of a case in the order they were written, and the checkpoints over them.
 *
 * <p>Lines are only ever added. One process adds, any number read.
 */
public interface Log {

    /** How many whole lines there are. */
    long size();

    /** Adds lines, without their line ends. When it returns they are kept. */
    void append(List<byte[]> lines);

    /**
     * Hands over lines in order.
     *
     * @param from the first place, counted from 0
     * @param to the place after the last; no more are handed over than there are
     */
    void read(long from, long to, LineSink sink);

    /** Hands over whatever lies there, in its order, whether or not it fits together. */
    void survey(LogSurvey survey);

    /** Keeps a note under the tree size it is about: a checkpoint, or a stamp on one. */
    void keep(Note note);

    /** The sizes that a note of the kind was kept for, ascending. */
    List<Long> sizes(NoteKind kind);

    /** The note of that kind over that size. */
    Optional<byte[]> note(NoteKind kind, long size);

    /** What lies in the log's place and is no part of it, by name. */
    List<String> strays();

    /** Takes lines with their places. */
    @FunctionalInterface
    interface LineSink {
        void accept(long place, byte[] line);
    }
}
