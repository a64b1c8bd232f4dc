package org.waybill.server.workbench;

import java.util.HashSet;
import java.util.Set;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.guard.Access;
import org.waybill.server.workbench.guard.Names;

/**
 * How the workbench runs.
 *
 * @param listening where it listens, and what it turns away
 * @param access how it is known who asks
 * @param knownAs names of this machine, beside its own, by which browsers may ask
 */
public record WorkbenchSettings(ServerSettings listening, Access access, Set<String> knownAs) {
    public WorkbenchSettings {
        knownAs = Set.copyOf(knownAs);
    }

    /** For whoever started it, on this machine. */
    public static WorkbenchSettings onLoopback(int port, String name) {
        return new WorkbenchSettings(ServerSettings.onLoopback(port), new Access.Open(name), Set.of());
    }

    /** The same on another port. */
    public WorkbenchSettings at(int port) {
        ServerSettings other = new ServerSettings(
                listening.host(), port, listening.mostBytes(), listening.mostAtOnce(), listening.look());
        return new WorkbenchSettings(other, access, knownAs);
    }

    Names names() {
        Set<String> all = new HashSet<>(knownAs);
        all.add(listening.host());
        return new Names(all, access instanceof Access.ByToken);
    }
}
