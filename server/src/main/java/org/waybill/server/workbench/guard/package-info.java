/** Who may ask what: hosts, origins, sizes, tokens, sessions and roles. */
@NullMarked
package org.waybill.server.workbench.guard;

import org.jspecify.annotations.NullMarked;
