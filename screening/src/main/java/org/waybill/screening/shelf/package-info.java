/**
 * The folder in which every edition of every list is kept, as published.
 *
 * <p>Layout, below the folder of the shelf, for each list by its key:
 *
 * <ul>
 *   <li>{@code KEY/bytes/SHA256}: a file as published, under its digest;
 *   <li>{@code KEY/taken/TIME.json}: one taking: which files made an edition, when it was taken in, how many records it
 *       has; written whole or not at all, and never changed;
 *   <li>{@code KEY/seen}: when the newest edition was last found unchanged;
 *   <li>{@code KEY/parsed/SHA256.VERSION}: what was read in an edition, to start faster; may be deleted at any time;
 *   <li>{@code KEY/lock}: held while a taking is compared with the one before and written;
 *   <li>{@code incoming}: files on their way in.
 * </ul>
 */
@NullMarked
package org.waybill.screening.shelf;

import org.jspecify.annotations.NullMarked;
