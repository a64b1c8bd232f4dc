/** Measures how fast pages of the workbench come over a made-up case of any size. */
@NullMarked
package org.waybill.bench.workbench;

import org.jspecify.annotations.NullMarked;
