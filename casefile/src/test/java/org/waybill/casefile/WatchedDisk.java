package org.waybill.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.disk.FileDisk;

/** A disk that tells before, in the middle of and after everything it does, one thing at a time. */
final class WatchedDisk implements Disk {
    private final Disk real = FileDisk.passing();
    private final Watch watch;
    private int boundaries;

    WatchedDisk(Watch watch) {
        this.watch = watch;
    }

    /** Hears of boundaries; what it throws is what the disk throws. */
    interface Watch {
        /** Nothing happens. */
        Watch NOTHING = (number, file) -> {};

        /**
         * At a boundary.
         *
         * @param number from 1
         */
        void at(int number, Path file) throws IOException;
    }

    private interface Work {
        void run() throws IOException;
    }

    /** How many boundaries were met. */
    int boundaries() {
        return boundaries;
    }

    /** A boundary that is none of the disk's. */
    synchronized void between(Path file) throws IOException {
        watch.at(++boundaries, file);
    }

    private synchronized void around(Path file, Work work) throws IOException {
        between(file);
        work.run();
        between(file);
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    @Override
    public void folder(Path folder) throws IOException {
        around(folder, () -> real.folder(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        around(file, () -> {
            real.write(file, half(bytes));
            between(file);
            real.write(file, bytes);
        });
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        around(to, () -> real.move(from, to));
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        around(file, () -> {
            real.append(file, half(bytes));
            between(file);
            real.append(file, Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length));
        });
    }

    @Override
    public void cut(Path file, long length) throws IOException {
        around(file, () -> real.cut(file, length));
    }

    @Override
    public void delete(Path file) throws IOException {
        around(file, () -> real.delete(file));
    }

    @Override
    public void settle(Path folder) throws IOException {
        around(folder, () -> real.settle(folder));
    }
}
