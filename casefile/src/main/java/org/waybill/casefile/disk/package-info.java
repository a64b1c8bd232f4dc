/**
 * Changing files such that a stop at any point loses nothing that was acknowledged.
 */
@NullMarked
package org.waybill.casefile.disk;

import org.jspecify.annotations.NullMarked;
