package org.waybill.casefile.archive;

import org.waybill.model.Sha256;

/** Bytes with their name. */
public final class StoredObject {
    private final Sha256 name;
    private final byte[] bytes;

    private StoredObject(Sha256 name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Bytes under their digest; not copied, and not to be changed any more. */
    public static StoredObject of(byte[] bytes) {
        return new StoredObject(Sha256.of(bytes), bytes);
    }

    public Sha256 name() {
        return name;
    }

    /** The bytes themselves, not a copy: they may be large. */
    public byte[] bytes() {
        return bytes;
    }
}
