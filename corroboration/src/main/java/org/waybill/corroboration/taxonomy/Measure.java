package org.waybill.corroboration.taxonomy;
/** stub */
public record Measure(String id, String heading) {}
