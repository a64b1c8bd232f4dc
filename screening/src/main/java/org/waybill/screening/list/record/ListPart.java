package org.waybill.screening.list.record;

import java.io.IOException;
import java.io.InputStream;
import org.waybill.screening.list.trouble.ListFault;

/**
 * One file of a list.
 *
 * @param role what it holds
 * @param name what to call it when something is wrong with it
 * @param bytes the file as published; may be opened more than once
 */
public record ListPart(Role role, String name, Bytes bytes) {

    /** What a file of a list holds; most lists are one file. The order is that in which digests are joined. */
    public enum Role {
        MAIN,
        /** OFAC's ALT.CSV. */
        ALIASES,
        /** OFAC's ADD.CSV. */
        ADDRESSES,
        /** OFAC's SDN_COMMENTS.CSV: remarks that ran over. */
        COMMENTS
    }

    /** Where bytes come from. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** The bytes, from the first on. */
    public InputStream open() {
        try {
            return bytes.open();
        } catch (IOException e) {
            throw ListFault.NOT_READ.met(name + " cannot be opened");
        }
    }
}
