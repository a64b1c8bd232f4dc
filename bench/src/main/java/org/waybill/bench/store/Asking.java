package org.waybill.bench.store;

import java.util.ArrayList;
import java.util.List;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.index.IndexQueries;

/** Asks an open case everything that it is asked in daily work, and some things that are rare. */
final class Asking {
    private static final int PAGE = 50;
    private static final int FOUND = 20;
    private static final int BRIEF = 12;

    private final Casefile opened;
    private final IndexQueries queries;
    private final Questions questions;
    private final int calls;

    /** Asks each question so many times. */
    Asking(Casefile opened, Questions questions, int calls) {
        this.opened = opened;
        this.queries = opened.queries();
        this.questions = questions;
        this.calls = calls;
    }

    List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        ledger(figures);
        claims(figures);
        words(figures);
        documents(figures);
        return figures;
    }

    private void ledger(List<Figure> figures) {
        figures.addAll(Calls.of(questions.parties(calls), party -> queries.ledger(0, PAGE))
                .figures("first page of the ledger"));
        figures.addAll(Calls.of(questions.skips(calls, entries()), skip -> queries.ledger(skip, PAGE))
                .figures("any page of the ledger"));
        figures.addAll(Calls.of(questions.parties(calls), party -> queries.ledgerOf(party, 0, PAGE))
                .figures("ledger of one party"));
    }

    /** How many lines the ledger has, up to one page. */
    private long entries() {
        long most = 1;
        while (!queries.ledger(most, 1).isEmpty()) {
            most *= 2;
        }
        long least = most / 2;
        while (most - least > 1) {
            long middle = (least + most) >>> 1;
            if (queries.ledger(middle, 1).isEmpty()) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return most;
    }

    private void claims(List<Figure> figures) {
        figures.addAll(Calls.of(questions.entries(calls), entry -> queries.claimsOf(entry, 0, PAGE))
                .figures("claims of an entry"));
        figures.addAll(
                Calls.of(questions.claims(calls), id -> opened.claim(id.hex().substring(0, BRIEF)))
                        .figures("claim by the beginning of its id"));
    }

    private void words(List<Figure> figures) {
        List<String> words = questions.words(calls);
        figures.addAll(
                Calls.of(words, said -> queries.claimsSaying(said, FOUND)).figures("claims that say words"));
        figures.addAll(
                Calls.of(words, said -> queries.documentsSaying(said, FOUND)).figures("documents that say words"));
    }

    private void documents(List<Figure> figures) {
        figures.addAll(Calls.of(questions.documents(calls), queries::extractor).figures("document by its digest"));
    }
}
