/**
 * What a log says of itself in text that other tools read: checkpoints, signatures, proof files.
 *
 * <p>The forms are those of C2SP: {@code c2sp.org/signed-note}, {@code c2sp.org/tlog-checkpoint} and
 * {@code c2sp.org/tlog-proof@v1}; keys are written as the Go note package {@code golang.org/x/mod/sumdb/note} writes them.
 * One liberty is taken: a checkpoint that nobody signed is kept as the note's text alone. Reading is strict: what is read
 * is written back byte for byte, so a changed byte is an error or another value, never the same one.
 */
@NullMarked
package org.waybill.casefile.note;

import org.jspecify.annotations.NullMarked;
