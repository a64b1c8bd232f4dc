package org.waybill.casefile.parcel;

import java.nio.file.Path;
import org.waybill.casefile.ground.Ground;

/** Packs a case into one file, and unpacks it. */
public final class Parcel {
    private Parcel() {}

    /**
     * Packs a case; the file appears whole or not at all.
     *
     * @param ground open, or locked by nobody
     * @param file what lay under its name is lost
     */
    public static void pack(Ground ground, Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Unpacks a case into a folder that is not there yet, or is empty; the folder becomes a case whole or not at all.
     *
     * @throws org.waybill.casefile.trouble.CaseTrouble where the file is no packed case, or not to be trusted
     */
    public static void unpack(Path file, Path folder) {
        throw new UnsupportedOperationException();
    }
}
