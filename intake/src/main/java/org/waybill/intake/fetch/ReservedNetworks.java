package org.waybill.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import org.waybill.intake.reading.Table;

/** The networks that are nobody's public site, from {@code reserved.csv}. */
final class ReservedNetworks implements Predicate<InetAddress> {
    private static final class Network {
        private final byte[] prefix;
        private final int bits;

        private Network(byte[] prefix, int bits) {
            this.prefix = prefix;
            this.bits = bits;
        }

        static Network of(String text) {
            int slash = text.indexOf('/');
            return new Network(bytes(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalStateException("the table names no address: " + literal, e);
            }
        }
    }

    private static final List<Network> ALL = Table.read(ReservedNetworks.class, "reserved.csv").rows().stream()
            .map(row -> Network.of(row.get("network")))
            .toList();

    @Override
    public boolean test(InetAddress address) {
        return ALL.stream().anyMatch(network -> network.holds(address.getAddress()))
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
