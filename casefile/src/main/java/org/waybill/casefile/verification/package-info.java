/**
 * Tells whether a case is as it was written, and if not, what of it is not.
 *
 * <p>Needs nothing but the case: no lock, no network, and it writes nothing into it. What the log says is taken as true
 * as far as the chain of its entries, the database's copy of their hashes and the checkpoints bear it out; everything
 * else is compared with what the log and the archive come to. It cannot tell that a checkpoint was taken away, or that a
 * case was rolled back whole, checkpoints and database with it: that is found with a checkpoint that somebody else kept.
 * Signatures by keys that were not given are not checked. A stamp is wrapped in bytes that no signature covers; a bit that
 * falls over there without changing what the stamp says is not found. What the full text search keeps for itself is held to what it
 * finds and how it ranks; a change there that alters neither is found by the seal alone, which whoever wants to can renew.
 */
@NullMarked
package org.waybill.casefile.verification;

import org.jspecify.annotations.NullMarked;
