package org.waybill.casefile;

import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Document;
import org.waybill.model.Sha256;

/**
 * A claim of a case with what it stands on.
 *
 * @param id its name
 * @param claim what it says
 * @param document what it quotes, with the text its offsets count in
 * @param reading names the reading in the archive that holds that text
 */
public record HeldClaim(ClaimId id, Claim claim, Document document, Sha256 reading) {}
