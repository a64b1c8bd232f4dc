/**
 * Time stamps (RFC 3161): another house's word that some bytes existed at some time.
 *
 * <p>A stamp is kept as the authority's token, DER bytes of a {@code TimeStampToken}, beside the bytes it is over. Asking
 * for one is the one thing here that uses a network, and only at the address the user named. Checking one is done
 * without.
 */
@NullMarked
package org.waybill.casefile.stamp;

import org.jspecify.annotations.NullMarked;
