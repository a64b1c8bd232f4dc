/**
 * Mail as saved to a file: the body as text, attachments as sources of their own.
 */
@NullMarked
package org.waybill.intake.mail;

import org.jspecify.annotations.NullMarked;
