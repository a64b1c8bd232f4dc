package org.waybill.server.workbench.api.declared;

import org.waybill.desk.sheet.Page;

/** What an operation answers. */
public sealed interface Reply {
    /** One sheet. */
    record Sheet(Object sheet) implements Reply {}

    /** One sheet that changes of itself, and is not to be kept. */
    record Passing(Object sheet) implements Reply {}

    /** Some of a list. */
    record Rows(Page<?> page) implements Reply {}

    /**
     * Something came into being.
     *
     * @param location its address
     * @param sheet what it is
     */
    record Made(String location, Object sheet) implements Reply {}

    /**
     * Something is under way.
     *
     * @param location where to ask how far it is
     * @param sheet how far it is now
     */
    record Begun(String location, Object sheet) implements Reply {}
}
