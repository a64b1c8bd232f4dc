package org.waybill.report.export.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name the header
 * @param meaning what it holds, for the key to the columns
 * @param cell its text of a row, safe for a spreadsheet; empty where there is nothing to tell
 * @param <T> what a row is about
 */
record Column<T>(String name, String meaning, Function<T, String> cell) {
    /** Between several values of one cell. */
    private static final String AND = "; ";

    /** Text that came from anywhere. */
    static <T> Column<T> text(String name, String meaning, Function<T, @Nullable String> value) {
        return new Column<>(name, meaning, row -> Cell.guarded(orEmpty(value.apply(row))));
    }

    /** Something that prints itself, such as a date. */
    static <T> Column<T> shown(String name, String meaning, Function<T, @Nullable Object> value) {
        return text(name, meaning, row -> orEmpty(value.apply(row)));
    }

    /** Several texts in one cell. */
    static <T> Column<T> list(String name, String meaning, Function<T, ? extends Collection<String>> values) {
        return text(name, meaning, row -> String.join(AND, values.apply(row)));
    }

    /** A number, which a spreadsheet may add up. */
    static <T> Column<T> number(String name, String meaning, Function<T, @Nullable Number> value) {
        return new Column<>(name, meaning, row -> plain(value.apply(row)));
    }

    private static String plain(@Nullable Number number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : orEmpty(number);
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
