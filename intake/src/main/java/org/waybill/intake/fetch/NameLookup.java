package org.waybill.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the addresses behind a host name. */
@FunctionalInterface
interface NameLookup {
    List<InetAddress> of(String host) throws UnknownHostException;

    /** The system's, through the platform's own cache, which the connection then uses too. */
    static NameLookup ofSystem() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
