package org.waybill.bench.corpus;

import java.nio.file.Path;

/** A file of cases that cannot be read, with what to do about it. */
public final class UnreadableCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableCase(Path file, String what) {
        super(file + ": " + what);
    }
}
