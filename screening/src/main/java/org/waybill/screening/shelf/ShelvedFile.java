package org.waybill.screening.shelf;

import org.waybill.model.Sha256;

/**
 * One file of an edition on the shelf.
 *
 * @param name what it was called when it was taken in
 * @param sha256 of its bytes, under which it lies
 * @param bytes its length
 */
public record ShelvedFile(String name, Sha256 sha256, long bytes) {}
