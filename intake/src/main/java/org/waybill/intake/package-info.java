/**
 * The door: bytes, files, folders and addresses in; documents, or the reason why not, out.
 *
 * <p>{@link org.waybill.intake.Intake} is the whole interface. One source goes through four steps: its bytes are taken
 * within limits ({@code files}, {@code fetch}), its format is told from the bytes ({@code format}), a reader of that
 * format gives text and facts ({@code plain}, {@code html}, {@code pdf}, {@code docx}, {@code mail}, {@code json}), and
 * the result is named by the digest of the original bytes. Whatever goes wrong on the way is one line with a code.
 */
@NullMarked
package org.waybill.intake;

import org.jspecify.annotations.NullMarked;
