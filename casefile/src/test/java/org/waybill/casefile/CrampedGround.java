package org.waybill.casefile;

import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.CrampedIndex;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.log.Log;

/** A folder whose database has room for so many pages more, and no others. */
record CrampedGround(FolderGround ground, int pages) implements Ground {
    @Override
    public String shown() {
        return ground.shown();
    }

    @Override
    public Archive archive() {
        return ground.archive();
    }

    @Override
    public Log log() {
        return ground.log();
    }

    @Override
    public Founding founding() {
        return ground.founding();
    }

    @Override
    public void lock(String who) {
        ground.lock(who);
    }

    @Override
    public void unlock() {
        ground.unlock();
    }

    @Override
    public Index indexForWriting(Matters matters) {
        return CrampedIndex.leave(ground.indexForWriting(matters), pages);
    }

    @Override
    public boolean hasIndex(Matters matters) {
        return ground.hasIndex(matters);
    }

    @Override
    public Index indexForReading(Matters matters) {
        return ground.indexForReading(matters);
    }

    @Override
    public void dropIndex() {
        ground.dropIndex();
    }

    @Override
    public void settle() {
        ground.settle();
    }

    @Override
    public void close() {
        ground.close();
    }
}
