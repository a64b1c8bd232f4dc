/** Entities in the form of FollowTheMoney. */
@NullMarked
package org.waybill.screening.list.ftm;

import org.jspecify.annotations.NullMarked;
