package org.waybill.desk.sheet;

/**
 * Who said something first, and how many got it for themselves.
 *
 * @param figure in words; empty where the matter as a whole is meant
 * @param body name of the body that said it first, of a figure also one that rests on others; empty where no origin is known to have given it
 * @param counts as for the origin: {@code certain}, {@code possible}, {@code not}; empty without origin
 * @param said when that body said it, ISO 8601 as far as known; empty where untold
 * @param speaker on whose word the first claim stands, in words
 * @param verb how firmly, in words
 * @param claim id of the claim that has the first form
 * @param documentName publisher or title of the document that carries it
 * @param published when that document was published, ISO 8601; empty where undated
 * @param quote the passage
 * @param certain at least so many origins gave it
 * @param possible at most so many
 * @param documents how many documents carry it
 */
public record FirstSheet(
        String figure,
        String body,
        String counts,
        String said,
        String speaker,
        String verb,
        String claim,
        String documentName,
        String published,
        Quote quote,
        int certain,
        int possible,
        int documents) {}
