package org.waybill.server.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.server.entity.CountryNames;
import org.waybill.server.entity.Schemata;

/** Ways of counting results. */
enum Facet {
    DATASETS("Data sources"),
    SCHEMA("Entity types"),
    COUNTRIES("Countries"),
    IDENTIFIERS("Identifiers"),
    TOPICS("Topics"),
    GENDERS("Genders");

    /** Those given where none is named. */
    static final List<String> DEFAULT = List.of("countries", "topics", "datasets");

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Facet::key).toList();
    }

    static Facet of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    /** What a listing counts under, each once. */
    Stream<String> of(Listing listing) {
        return switch (this) {
            case DATASETS -> Stream.of(listing.id().list());
            case SCHEMA -> Stream.of(Schemata.all().of(listing.kind()).name());
            case COUNTRIES -> countries(listing);
            case IDENTIFIERS ->
                listing.numbers().stream().map(ListedNumber::value).distinct();
            case TOPICS -> Stream.of("sanction");
            case GENDERS -> codes(listing, ListedFact.Kind.GENDER);
        };
    }

    /** A value for a reader; the label of a dataset is its list's title, which the caller knows. */
    String label(String value) {
        return switch (this) {
            case COUNTRIES -> CountryNames.of(value);
            case TOPICS -> "Sanctioned entity";
            case SCHEMA ->
                Schemata.all().find(value).map(schema -> schema.plural()).orElse(value);
            default -> value;
        };
    }

    private static Stream<String> countries(Listing listing) {
        return Stream.of(ListedFact.Kind.NATIONALITY, ListedFact.Kind.COUNTRY, ListedFact.Kind.FLAG)
                .flatMap(kind -> codes(listing, kind))
                .distinct();
    }

    private static Stream<String> codes(Listing listing, ListedFact.Kind kind) {
        return listing.facts(kind).stream()
                .map(fact -> fact.code().toLowerCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .distinct();
    }
}
