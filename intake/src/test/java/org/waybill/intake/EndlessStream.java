package org.waybill.intake;

import java.io.InputStream;

/** Blocks for ever and does not even listen to being interrupted. */
final class EndlessStream extends InputStream {
    @Override
    public int read() {
        while (true) {
            Thread.onSpinWait();
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        return read();
    }
}
