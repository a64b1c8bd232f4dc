package org.waybill.model;

/**
 * How firmly a claim is put, and whether it is negated.
 *
 * @param modality how firmly the source puts it
 * @param negated true for an explicit non-event or non-finding
 * @param rule the cue and the path that set it
 */
public record Status(Modality modality, boolean negated, String rule) {}
