package org.waybill.casefile.ground;

import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.log.Log;

/**
 * Where a case lies: a folder, or a database that many share.
 *
 * <p>Archive and log are the truth; the index follows from them.
 */
public interface Ground extends AutoCloseable {

    /** What the user calls it. */
    String shown();

    Archive archive();

    Log log();

    /** What was written down when the case was made. */
    Founding founding();

    /**
     * Takes the place of the one who writes, until {@link #unlock}, and clears away what a stopped run left.
     *
     * @param who told to others who want to write meanwhile
     * @throws org.waybill.casefile.trouble.CaseTrouble where another writes, or nobody can
     */
    void lock(String who);

    /** Lets others write. */
    void unlock();

    /** The index to write to; only for the one who writes. Empty where there was none that this version can use. */
    Index indexForWriting(Matters matters);

    /** Whether there is an index that this version can use. */
    boolean hasIndex(Matters matters);

    /** The index to read from, beside whoever writes. */
    Index indexForReading(Matters matters);

    /** Throws the index away; only for the one who writes. */
    void dropIndex();

    /** Told once everything is written and the index is closed. */
    void settle();

    @Override
    void close();
}
