package org.waybill.server;

/** The address cannot be listened on. Its port is taken, or it is none of this machine. */
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotListen(String address, Throwable cause) {
        super(address, cause);
    }
}
