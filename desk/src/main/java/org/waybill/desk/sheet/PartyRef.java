package org.waybill.desk.sheet;

/**
 * A party as an address and a name.
 *
 * @param code names it in addresses: hex digits made of its id
 * @param kind {@code state}, {@code company}, {@code ship}…
 * @param id the party's id: a state's code, anybody else's name
 * @param name for a reader
 */
public record PartyRef(String code, String kind, String id, String name) {}
