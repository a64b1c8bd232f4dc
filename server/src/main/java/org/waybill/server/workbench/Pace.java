package org.waybill.server.workbench;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a body off that trickles in, so that nobody holds a place for as long as he likes.
 *
 * <p>The connection's own timeout ends the wait for a byte that never comes; it does not end a wait for one byte after the
 * other. Jetty's own least rate allows no slow beginning, which a form sent in two parts may have.
 */
final class Pace extends Request.Wrapper {
    private static final long GRACE_MILLIS = 3_000;

    /** Slower than any line that pages can be read over. */
    private static final long BYTES_PER_SECOND = 1_024;

    private static final long MILLIS_PER_SECOND = 1_000;

    private long begun;
    private boolean isBegun;
    private long bytes;
    private Content.@Nullable Chunk failed;

    private Pace(Request request) {
        super(request);
    }

    /** Has every body that comes kept to it. */
    static void on(HttpConfiguration http) {
        http.addCustomizer((request, headers) -> request.getLength() == 0 ? request : new Pace(request));
    }

    @Override
    public Content.@Nullable Chunk read() {
        if (failed != null) {
            return failed;
        }
        if (!isBegun) {
            // Not before somebody reads: a busy server's own delay is not the sender's.
            isBegun = true;
            begun = NanoTime.now();
        }
        Content.Chunk chunk = super.read();
        return chunk == null || Content.Chunk.isFailure(chunk) || chunk.isLast() ? chunk : measured(chunk);
    }

    private Content.Chunk measured(Content.Chunk chunk) {
        bytes += chunk.remaining();
        long millis = NanoTime.millisSince(begun);
        if (millis <= GRACE_MILLIS || bytes >= millis * BYTES_PER_SECOND / MILLIS_PER_SECOND) {
            return chunk;
        }
        chunk.release();
        Content.Chunk late =
                Content.Chunk.from(new HttpException.RuntimeException(HttpStatus.REQUEST_TIMEOUT_408, "too slow"));
        failed = late;
        return late;
    }
}
