/**
 * Files and folders: walking them in a fixed order, and taking their bytes within limits.
 */
@NullMarked
package org.waybill.intake.files;

import org.jspecify.annotations.NullMarked;
