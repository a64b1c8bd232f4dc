package org.waybill.extraction.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.extraction.table.Table;

/** The taxonomy: each class with its way up, read from {@code classes.tsv}. */
final class ClassTree {
    private static final String NO_PARENT = "-";

    private final Map<String, ItemClass> classes = new LinkedHashMap<>();

    ClassTree(Table table) {
        table.rows().forEach(this::add);
    }

    static ClassTree standard() {
        return new ClassTree(Table.read(ClassTree.class, "classes.tsv"));
    }

    Optional<ItemClass> find(String id) {
        return Optional.ofNullable(classes.get(id));
    }

    List<ItemClass> all() {
        return List.copyOf(classes.values());
    }

    /** A parent must stand above its children; so the table reads downwards and no cycle can be written. */
    private void add(Table.Row row) {
        String parent = row.get("parent");
        List<String> ancestors = parent.equals(NO_PARENT) ? List.of() : ancestorsUnder(parent, row);
        ItemClass added = new ItemClass(row.get("class"), kind(row), ancestors);
        if (classes.putIfAbsent(added.id(), added) != null) {
            throw row.fault("class given twice: " + added.id());
        }
    }

    private List<String> ancestorsUnder(String parent, Table.Row row) {
        ItemClass above = find(parent).orElseThrow(() -> row.fault("parent not given above: " + parent));
        List<String> ancestors = new ArrayList<>();
        ancestors.add(parent);
        ancestors.addAll(above.ancestors());
        return ancestors;
    }

    private static ItemClass.Kind kind(Table.Row row) {
        try {
            return ItemClass.Kind.valueOf(row.get("kind"));
        } catch (IllegalArgumentException e) {
            throw row.fault("unknown kind: " + row.get("kind"));
        }
    }
}
