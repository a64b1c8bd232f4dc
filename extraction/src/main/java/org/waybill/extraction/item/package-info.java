/**
 * Words for what moves between parties: arms, people, fuel, know-how, norms; all of it data.
 *
 * <p>The tables stand beside this package's resources: {@code classes.tsv} (the tree), {@code items.tsv} (phrases),
 * {@code refusals.tsv} (phrases that end like an item and are none), {@code units.tsv} (words whose "of" complement is
 * the content), {@code spellings.tsv} and {@code plurals.tsv}. Their first line carries the version.
 */
@NullMarked
package org.waybill.extraction.item;

import org.jspecify.annotations.NullMarked;
