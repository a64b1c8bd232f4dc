/** What the API does, topic by topic. */
@NullMarked
package org.waybill.server.workbench.api.operation;

import org.jspecify.annotations.NullMarked;
