package org.waybill.bench.story;

/**
 * Somebody who prints.
 *
 * @param name as its pages call it
 * @param wire whether others print what it writes
 */
public record Outlet(String name, boolean wire) {}
