package org.waybill.casefile.note;

import java.security.SecureRandom;

/** Not random at all: every test sees the same keys. */
final class CountingRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private byte next = 1;

    @Override
    public void nextBytes(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = next++;
        }
    }
}
