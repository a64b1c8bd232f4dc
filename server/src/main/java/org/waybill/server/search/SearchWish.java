package org.waybill.server.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.server.entity.Schema;
import org.waybill.server.entity.Schemata;
import org.waybill.server.exchange.Parameters;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;

/**
 * What the parameters of a search ask for.
 *
 * @param typed the words
 * @param schema of which every result is one
 * @param only keys of the lists that may answer; empty for all in the dataset
 * @param without keys of lists that may not
 * @param withoutSchemata schemata that may not be given
 * @param since results changed before that day are left out
 * @param filters values that a result must have, by facet; of one facet any of them, or all
 * @param all whether all values of a facet are needed
 * @param limit how many results at most
 * @param offset how many to pass over
 * @param sort the orders asked for, the first one decides
 * @param facets which counts to give
 * @param fuzzy whether names that are only alike are found too
 * @param target false asks for records that are no target, of which there are none
 */
record SearchWish(
        String typed,
        Schema schema,
        List<String> only,
        List<String> without,
        List<String> withoutSchemata,
        Optional<LocalDate> since,
        Map<Facet, List<String>> filters,
        boolean all,
        int limit,
        int offset,
        List<Order> sort,
        List<Facet> facets,
        boolean fuzzy,
        boolean target) {

    private static final int PAGE = 10;
    private static final int MOST_RESULTS = 500;

    /** As other servers of this protocol have it: 9,999 less a page. */
    private static final int MOST_OFFSET = 9_499;

    static SearchWish of(Map<String, List<String>> given) {
        Parameters parameters = new Parameters(given);
        int limit = parameters.whole("limit", PAGE, MOST_RESULTS);
        int offset = parameters.whole("offset", 0, MOST_OFFSET);
        List<String> facets = parameters.among("facets", Facet.keys(), Facet.DEFAULT);
        List<String> operator = parameters.among("filter_op", List.of("AND", "OR"), List.of("OR"));
        Optional<LocalDate> since = parameters.since("changed_since");
        boolean fuzzy = parameters.yes("fuzzy", false);
        boolean target = parameters.yes("target", true);
        parameters.yes("simple", false);
        parameters.check();
        return new SearchWish(
                parameters.text("q").orElse(""),
                schema(parameters.text("schema").orElse(Schemata.ANYTHING)),
                parameters.texts("include_dataset"),
                parameters.texts("exclude_dataset"),
                parameters.texts("exclude_schema"),
                since,
                Map.of(
                        Facet.COUNTRIES, parameters.texts("countries"),
                        Facet.TOPICS, parameters.texts("topics"),
                        Facet.DATASETS, parameters.texts("datasets")),
                operator.contains("AND"),
                limit,
                offset,
                parameters.texts("sort").stream().map(Order::parse).toList(),
                facets.stream().map(Facet::of).distinct().toList(),
                fuzzy,
                target);
    }

    private static Schema schema(String name) {
        return Schemata.all().find(name).orElseThrow(() -> new Refused(Trouble.NOT_UNDERSTOOD, "Invalid schema"));
    }
}
