/**
 * The hash tree over a log's entries: its roots, and proofs that an entry is in it and that it only grew.
 *
 * <p>The tree is that of RFC 6962 and RFC 9162, section 2.1, with SHA-256. The hash of an entry is
 * {@code SHA-256(0x00 || entry)}, of two neighbours {@code SHA-256(0x01 || left || right)}, of the empty tree
 * {@code SHA-256("")}. A node is named by its level (entries are 0) and its number from the left, counted from 0; node
 * {@code n} of level {@code k} covers the entries from {@code n * 2^k} to before {@code (n + 1) * 2^k}. Only nodes that
 * cover as many entries as they can are ever stored, since they never change again.
 */
@NullMarked
package org.waybill.casefile.merkle;

import org.jspecify.annotations.NullMarked;
