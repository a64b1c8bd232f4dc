package org.waybill.model;

import java.time.Instant;

/**
 * How far a case's log had come: what a stranger needs to hold a report to.
 *
 * @param origin the case's id
 * @param title what its makers call it; empty where they gave it no name
 * @param size how many entries
 * @param root the RFC 6962 root over them, in base64
 * @param at when the last of them was added
 */
public record Mark(String origin, String title, long size, String root, Instant at) {}
