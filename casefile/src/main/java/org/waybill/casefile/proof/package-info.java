/**
 * Files that show something of a case to somebody who has no copy of it: the specification of {@code waybill-proof/1}.
 *
 * <p>A proof of a claim is one canonical JSON object. Its members: {@code format}; {@code claim}, the claim's own JSON;
 * {@code entry}, the line of the log that brought it, as text; {@code entry_place} and {@code entry_path}, the line's
 * place and its path to the root of the log (RFC 9162, 2.1.3); {@code claim_place} and {@code claim_path}, the same
 * within the tree whose root stands in the entry, both null where the entry itself holds the claim; {@code checkpoint},
 * the checkpoint's file as text; {@code stamp}, the RFC 3161 token over the checkpoint's lines in base64, or null. A proof
 * of growth ({@code waybill-growth/1}) has {@code format}, {@code earlier} and {@code later}, two checkpoints as text,
 * and {@code path} (2.1.4). Hashes are base64.
 */
@NullMarked
package org.waybill.casefile.proof;

import org.jspecify.annotations.NullMarked;
