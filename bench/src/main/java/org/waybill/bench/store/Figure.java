package org.waybill.bench.store;

/**
 * One measured figure.
 *
 * @param name what was measured
 * @param unit what it counts
 * @param value above 0
 */
record Figure(String name, String unit, double value) {}
