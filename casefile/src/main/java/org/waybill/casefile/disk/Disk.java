package org.waybill.casefile.disk;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The few ways in which a case changes files.
 *
 * <p>Each is a boundary at which a run may be killed or the disk may be full; tests stand in for it there. What a method
 * has returned from has reached the disk.
 */
public interface Disk {

    /** Makes the folder and those above it; nothing happens where it is there. */
    void folder(Path folder) throws IOException;

    /** Writes a new file; what lay under its name is lost. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives a file another name, in one step; what lay under that name is lost. */
    void move(Path from, Path to) throws IOException;

    /** Adds bytes to the end of a file, which is made if absent. */
    void append(Path file, byte[] bytes) throws IOException;

    /** Cuts a file to a length in bytes. */
    void cut(Path file, long length) throws IOException;

    /** Removes a file, if it is there. */
    void delete(Path file) throws IOException;

    /** Makes sure that names given in the folder are kept. */
    void settle(Path folder) throws IOException;
}
