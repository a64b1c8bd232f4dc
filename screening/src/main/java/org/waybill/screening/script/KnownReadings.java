package org.waybill.screening.script;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waybill.screening.table.TableRows;

/** Words whose Latin spelling is known as a whole: vowels that nobody wrote, names from other languages. */
final class KnownReadings {
    private final UnaryOperator<String> folding;
    private final String[] forms;
    private final String[] latin;

    private record Known(String form, String latin) {}

    /** The tables of those names beside this class; columns latin, forms. Of two rows for a form the first counts. */
    static KnownReadings named(UnaryOperator<String> folding, String... names) {
        Known[] known = Arrays.stream(names)
                .flatMap(name -> TableRows.beside(KnownReadings.class, name).rows().stream())
                .flatMap(row -> known(row, folding))
                .sorted(Comparator.comparing(Known::form))
                .toArray(Known[]::new);
        return new KnownReadings(known, folding);
    }

    private KnownReadings(Known[] known, UnaryOperator<String> folding) {
        this.folding = folding;
        forms = Arrays.stream(known).map(Known::form).toArray(String[]::new);
        latin = Arrays.stream(known).map(Known::latin).toArray(String[]::new);
    }

    private static Stream<Known> known(List<String> row, UnaryOperator<String> folding) {
        return Arrays.stream(row.get(1).split(" ", -1)).map(form -> new Known(folding.apply(form), row.get(0)));
    }

    /** The Latin words for a form, where it is known. */
    Optional<String> of(String form) {
        int at = Arrays.binarySearch(forms, folding.apply(form));
        return at < 0 ? Optional.empty() : Optional.of(latin[at]);
    }
}
