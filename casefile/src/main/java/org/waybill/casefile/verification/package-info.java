/**
 * Tells whether a case is as it was written, and if not, what of it is not.
 *
 * <p>Needs nothing but the case: no lock, no network, and it writes nothing into it. What the log says is taken as true
 * as far as the chain of its entries, the database's copy of their hashes and the checkpoints bear it out; everything
 * else is compared with what the log and the archive come to. It cannot tell that a checkpoint was taken away, or that a
 * case was rolled back whole, checkpoints and database with it: that is found with a checkpoint that somebody else kept.
 * Signatures by keys that were not given are not checked. A stamp is wrapped in bytes that no signature covers; a bit that
 * falls over there without changing what the stamp says is not found. What the full text search keeps for itself is held to what it
 * finds, going through its words and looking each of them up, how it ranks, and what it finds once documents are read
 * anew; a change there that alters none of that is found by the seal alone, which whoever wants to can renew.
 *
 * <p>A case in PostgreSQL is checked likewise over one connection for log and archive and one for the tables of the index,
 * which are looked at as they were at one moment. There is no seal: the files, and the indexes over tables, are the
 * server's to check. What its searches hold is compared with what the server makes of the same texts.
 */
@NullMarked
package org.waybill.casefile.verification;

import org.jspecify.annotations.NullMarked;
