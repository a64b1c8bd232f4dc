package org.waybill.server.workbench.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.sheet.PartyRef;
import org.waybill.desk.store.SheetJson;

/**
 * Rows of a list as cells of a table.
 *
 * <p>A record inside a row becomes columns of its own; several words share a cell; anything deeper stands as JSON.
 */
final class RowCells {
    private final Class<?> type;

    RowCells(Class<?> type) {
        this.type = type;
    }

    /** The names of the columns. */
    List<String> names() {
        return names("", type);
    }

    /** The cells of one row. */
    List<String> of(Object row) {
        List<String> cells = new ArrayList<>();
        fill(cells, type, row);
        return cells;
    }

    private static List<String> names(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getType().isRecord()
                        ? names(prefix + component.getName() + "_", component.getType()).stream()
                        : List.of(prefix + component.getName()).stream())
                .toList();
    }

    private static void fill(List<String> cells, Class<?> type, @Nullable Object row) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = row == null ? null : value(component, row);
            if (component.getType().isRecord()) {
                fill(cells, component.getType(), value);
            } else {
                cells.add(cell(value));
            }
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> several) {
            return several(several);
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? value.toString()
                : SheetJson.text(value);
    }

    private static String several(Collection<?> values) {
        boolean plain = values.stream().allMatch(value -> value instanceof String || value instanceof PartyRef);
        return plain
                ? values.stream()
                        .map(value -> value instanceof PartyRef party ? party.name() : value.toString())
                        .collect(Collectors.joining("; "))
                : SheetJson.text(values);
    }

    private static @Nullable Object value(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a row that cannot be read: " + component, e);
        }
    }
}
