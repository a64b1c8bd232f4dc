package org.waybill.server;

import java.time.Duration;

/**
 * How a server runs.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param mostBytes a longer body is turned away
 * @param mostAtOnce requests under way beyond this many are turned away
 * @param look how often newer lists are looked for
 */
public record ServerSettings(String host, int port, long mostBytes, int mostAtOnce, Duration look) {
    /** Only this machine can ask. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final long MEBIBYTE = 1L << 20;

    public ServerSettings {
        if (port < 0 || port > 65_535 || mostBytes < 1 || mostAtOnce < 1) {
            throw new IllegalArgumentException("no server can run so: port " + port);
        }
    }

    /** On loopback, 4 MiB a body, 64 requests at once, newer lists within ten seconds. */
    public static ServerSettings onLoopback(int port) {
        return new ServerSettings(LOOPBACK, port, 4 * MEBIBYTE, 64, Duration.ofSeconds(10));
    }

    public ServerSettings on(String other) {
        return new ServerSettings(other, port, mostBytes, mostAtOnce, look);
    }
}
