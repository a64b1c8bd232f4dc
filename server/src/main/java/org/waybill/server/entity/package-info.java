/** Listings and questions in the shape of the FollowTheMoney model, by tables. */
@NullMarked
package org.waybill.server.entity;

import org.jspecify.annotations.NullMarked;
