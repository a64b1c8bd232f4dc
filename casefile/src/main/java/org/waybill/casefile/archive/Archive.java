package org.waybill.casefile.archive;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybill.model.Sha256;

/**
 * Objects under the SHA-256 of their bytes: originals as they came, and readings of them.
 *
 * <p>An object never changes. Putting one that is there already changes nothing.
 */
public interface Archive {

    /** Keeps the objects. When it returns they are on the disk, or in the database. */
    void put(Collection<StoredObject> objects);

    /** The bytes under a name, whatever they are now: a damaged object is the verifier's business. */
    Optional<byte[]> get(Sha256 name);

    /** Whether something lies under the name. */
    boolean holds(Sha256 name);

    /** Tells the name of every object, in ascending order, and of everything else that lies there. */
    void list(Consumer<Sha256> objects, Consumer<String> strays);
}
