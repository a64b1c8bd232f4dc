package org.waybill.desk.sheet;

import java.util.List;

/**
 * One entry of the log.
 *
 * @param place from 0
 * @param at when, ISO 8601
 * @param by who
 * @param kind {@code capture}, {@code derivation}, {@code refusal}, {@code review}, {@code screened}, {@code reply},
 *     {@code correction}, {@code case}
 * @param words what was done, in a sentence
 * @param reason why; empty where nobody was asked
 * @param decision a review's key, {@code reject}; empty for anything else
 * @param claims ids of the claims it is about
 * @param documents digests of the documents it is about
 * @param undoneBy place of the review that took it back; -1 where it stands
 * @param leaf the entry's hash in the tree, base64
 */
public record LogRow(
        long place,
        String at,
        String by,
        String kind,
        String words,
        String reason,
        String decision,
        List<String> claims,
        List<String> documents,
        long undoneBy,
        String leaf) {}
