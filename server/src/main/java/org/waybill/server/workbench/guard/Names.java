package org.waybill.server.workbench.guard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names by which the server may be asked.
 *
 * <p>A page of another site can have its own name lead to this machine; its requests then bear that name, and are turned
 * away. A number cannot be given to another machine, so that numbers are good where others may ask at all.
 */
public final class Names {
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> known = new HashSet<>(THIS_MACHINE);
    private final boolean numbers;

    /**
     * @param given names beside those of this machine
     * @param numbers whether any address in numbers will do
     */
    public Names(Set<String> given, boolean numbers) {
        given.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        this.numbers = numbers;
    }

    /** Whether a request that bears this in its {@code Host} is meant for here. */
    boolean has(String host) {
        String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        return known.contains(name) || (numbers && NUMBER.matcher(name).matches());
    }

    /** Whether a request to this host came from a page of the same host and port, as its headers tell. */
    static boolean isOwn(String host, Optional<String> origin, Optional<String> site) {
        // The scheme is the proxy's matter, where there is one.
        return origin.map(text -> text.equalsIgnoreCase("http://" + host) || text.equalsIgnoreCase("https://" + host))
                        .orElse(true)
                && site.map(text -> text.equals("same-origin") || text.equals("none"))
                        .orElse(true);
    }
}
