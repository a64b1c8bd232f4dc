package org.waybill.pipeline.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waybill.desk.Desk;

/**
 * A case as it is laid out.
 *
 * @param desk to be asked
 * @param file where it lies
 * @param size how many entries of the log it comes from
 */
record LaidOut(Desk desk, Path file, long size) {

    /** How large the file is; 0 where another process took it away. */
    long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Nobody asks it any more; the file stays where a desk that is asked lies in it. */
    void putAway(Path asked) {
        desk.close();
        if (file.equals(asked)) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next to open the case takes it away.
            return;
        }
    }
}
