/**
 * The store of a case: what was read, what was found in it, what was decided, and a log that shows every change.
 *
 * <p>{@link org.waybill.casefile.Casefile} reads a case, {@link org.waybill.casefile.CaseWriter} adds to it. Both stand on
 * a {@code ground}: a folder, or a database that many share. A ground has an {@code archive} of objects named by their
 * digest and a {@code log} of entries; these two are the truth. What the entries come to is told by {@code state}, purely,
 * and kept in an {@code index} of tables, which can be thrown away. {@code merkle}, {@code note} and {@code stamp} are how
 * a stranger is shown that nothing was changed.
 */
@NullMarked
package org.waybill.casefile;

import org.jspecify.annotations.NullMarked;
