package org.waybill.intake.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * Lets only public addresses through.
 *
 * <p>Every address behind a name is looked at, not the first alone. The look is repeated after the answer: a name that
 * points elsewhere in between has been seen to do so by the time its answer would be used, since the platform keeps
 * what it looked up for longer than the connection takes.
 */
final class Gate {
    private final Predicate<InetAddress> forbidden;
    private final NameLookup lookup;

    Gate(Predicate<InetAddress> forbidden, NameLookup lookup) {
        this.forbidden = forbidden;
        this.lookup = lookup;
    }

    /** The address as something to connect to, or a refusal. */
    URI checked(String address) {
        URI uri = parsed(address);
        refuseForm(uri);
        refuseForbidden(uri);
        return uri;
    }

    void refuseForbidden(URI uri) {
        for (InetAddress address : addresses(uri)) {
            if (forbidden.test(address)) {
                throw new Refusal(Reason.FORBIDDEN_ADDRESS, "it leads to this machine or to a private network");
            }
        }
    }

    private List<InetAddress> addresses(URI uri) {
        try {
            return lookup.of(host(uri));
        } catch (UnknownHostException e) {
            throw new Refusal(Reason.NOT_FETCHED, "no such host is known");
        }
    }

    private static URI parsed(String address) {
        try {
            return URI.create(address.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.NOT_FETCHED, "it is not written as an address");
        }
    }

    private static void refuseForm(URI uri) {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Refusal(Reason.FORBIDDEN_ADDRESS, "only http and https addresses are fetched");
        }
        if (uri.getUserInfo() != null) {
            throw new Refusal(Reason.FORBIDDEN_ADDRESS, "it carries a user name");
        }
    }

    private static String host(URI uri) {
        return Optional.ofNullable(uri.getHost())
                .map(host -> host.replace("[", "").replace("]", ""))
                .orElseThrow(() -> new Refusal(Reason.NOT_FETCHED, "it names no host"));
    }
}
