package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;

/** One view of the workbench: the addresses it answers. */
public interface View {
    /** Registers its addresses. */
    void on(RoutesConfig routes);
}
