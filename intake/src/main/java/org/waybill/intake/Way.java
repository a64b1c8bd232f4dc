package org.waybill.intake;

import org.waybill.model.Capture.Method;

/**
 * The way a source came to the desk.
 *
 * @param container what it lay in, as shown; empty where it stood alone
 */
record Way(Method method, String container) {

    static Way of(Source leaf) {
        if (leaf instanceof Source.Address) {
            return new Way(Method.ADDRESS, "");
        }
        if (leaf instanceof Source.ArchivedPage page) {
            return new Way(Method.WEB_ARCHIVE, page.container());
        }
        if (leaf instanceof Source.Kept kept) {
            return new Way(kept.capture().method(), kept.capture().container());
        }
        boolean file = leaf instanceof Source.File || leaf instanceof Source.Folder;
        return new Way(file ? Method.FILE : Method.STREAM, "");
    }

    static Way attachedTo(String mail) {
        return new Way(Method.ATTACHMENT, mail);
    }
}
