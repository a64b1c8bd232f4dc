package org.waybill.bench.story;

/**
 * A state that a made-up story names.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name as reports write it
 * @param adjective empty where reports write the name with a possessive
 */
public record State(String code, String name, String adjective) {}
