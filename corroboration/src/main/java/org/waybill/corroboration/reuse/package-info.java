/**
 * Finds the documents that share their words.
 *
 * <p>Fingerprints of rare wording nominate pairs; an alignment word by word decides. Which pairs are nominated depends on
 * the documents held and never on the order in which they came.
 */
@NullMarked
package org.waybill.corroboration.reuse;

import org.jspecify.annotations.NullMarked;
