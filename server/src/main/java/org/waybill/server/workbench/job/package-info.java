/** Pages of long work: how far it is, how to stop it, what came of it. */
@NullMarked
package org.waybill.server.workbench.job;

import org.jspecify.annotations.NullMarked;
