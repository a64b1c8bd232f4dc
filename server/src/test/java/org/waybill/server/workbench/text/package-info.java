@NullMarked
package org.waybill.server.workbench.text;

import org.jspecify.annotations.NullMarked;
