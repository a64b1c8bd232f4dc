/** What can be asked: lists, methods of scoring, and whether the server is ready. */
@NullMarked
package org.waybill.server.catalogue;

import org.jspecify.annotations.NullMarked;
