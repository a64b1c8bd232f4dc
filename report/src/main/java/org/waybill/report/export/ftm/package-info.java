/** A case in the terms of FollowTheMoney: candidates and attributed notes, never facts. */
@NullMarked
package org.waybill.report.export.ftm;

import org.jspecify.annotations.NullMarked;
