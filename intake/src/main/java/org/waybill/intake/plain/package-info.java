/**
 * Plain text and Markdown.
 */
@NullMarked
package org.waybill.intake.plain;

import org.jspecify.annotations.NullMarked;
