package org.waybill.desk.sheet;

import java.util.List;

/**
 * A party or ship that the case names.
 *
 * @param party who
 * @param countries codes told of it
 * @param imo a ship's number; empty where none is told
 * @param entries how many entries name it
 * @param claims how many claims
 * @param matches how many listings are like it and not dismissed
 * @param best the best score among these, 0 to 1; 0 where there is none
 * @param dismissed how many were dismissed and stay so
 * @param returned how many were dismissed and came back because the listing changed
 */
public record PartyRow(
        PartyRef party,
        List<String> countries,
        String imo,
        int entries,
        int claims,
        int matches,
        double best,
        int dismissed,
        int returned) {}
