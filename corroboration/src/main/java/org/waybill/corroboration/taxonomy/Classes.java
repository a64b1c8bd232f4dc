package org.waybill.corroboration.taxonomy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.corroboration.taxonomy.ItemClass.Category;

/** The table of classes: a tree, the ends of names that lead to a class, and the designs named within them. */
final class Classes {
    private final Wording wording;
    private final Map<String, Entry> byId = new TreeMap<>();
    private final Map<String, Entry> exact = new HashMap<>();
    private final Map<String, Entry> folded = new HashMap<>();
    private final Map<String, Entry> designs = new HashMap<>();
    private final Map<String, Set<Category>> within = new HashMap<>();

    /**
     * A row.
     *
     * @param parent the next wider class; empty for none
     * @param heading what entries are headed with; empty where the parent's is meant
     * @param vague whether a design named beside the word says more than the word
     */
    record Entry(String id, String parent, String name, String heading, Category category, boolean vague) {}

    Classes(Table table, Wording wording) {
        this.wording = wording;
        for (Table.Row row : table.rows()) {
            Entry entry = entry(row);
            if (byId.put(entry.id, entry) != null) {
                throw row.trouble(TableFault.TWICE, "a second row for " + entry.id);
            }
            row.all("endings").forEach(words -> end(row, entry, words));
            row.all("designs").forEach(words -> once(row, designs, wording.folded(words), entry));
        }
        table.rows().forEach(this::check);
        byId.values().stream().filter(entry -> entry.category != Category.NONE).forEach(this::count);
    }

    private void count(Entry entry) {
        lineage(entry).forEach(above -> within.computeIfAbsent(above.id, id -> EnumSet.noneOf(Category.class))
                .add(entry.category));
    }

    private static Entry entry(Table.Row row) {
        if (!row.get("id").matches("[a-z0-9]+(-[a-z0-9]+)*") || row.get("name").isEmpty()) {
            throw row.trouble(
                    TableFault.BAD_VALUE,
                    "id is \"" + row.get("id") + "\" and should be small letters, digits and hyphens, with a name");
        }
        Category category = row.get("un").isEmpty() ? Category.NONE : row.choice("un", Category.class);
        return new Entry(
                row.get("id"),
                row.get("parent"),
                row.get("name"),
                row.get("heading"),
                category,
                row.get("vague").equals("yes"));
    }

    /** "fighter" and "fighters" are two things, so what is written exactly goes before what folds to it. */
    private void end(Table.Row row, Entry entry, String words) {
        once(row, exact, words.toLowerCase(Locale.ROOT), entry);
        folded.putIfAbsent(wording.folded(words), entry);
    }

    private static void once(Table.Row row, Map<String, Entry> index, String words, Entry entry) {
        Entry other = index.put(words, entry);
        if (other != null && !other.equals(entry)) {
            throw row.trouble(TableFault.TWICE, "\"" + words + "\" leads to " + other.id + " already");
        }
    }

    private void check(Table.Row row) {
        String parent = row.get("parent");
        if (!parent.isEmpty() && !byId.containsKey(parent)) {
            throw row.trouble(TableFault.NOT_THERE, "there is no class " + parent);
        }
        TreeSet<String> seen = new TreeSet<>();
        for (Entry at = byId.get(row.get("id")); at != null; at = byId.get(at.parent)) {
            if (!seen.add(at.id)) {
                throw row.trouble(TableFault.CIRCLE, at.id + " lies within itself");
            }
        }
    }

    /** The class of an item without its calibre: the longest end that is known, or a design that says more. */
    Optional<Entry> of(String item) {
        List<String> words = wording.words(item);
        Optional<Entry> end = end(item.strip().toLowerCase(Locale.ROOT), words);
        Optional<Entry> design = design(words);
        if (end.isEmpty() || design.isEmpty()) {
            return end.or(() -> design);
        }
        boolean narrower = covers(end.get().id, design.get().id) || end.get().vague;
        return narrower ? design : end;
    }

    private Optional<Entry> end(String item, List<String> words) {
        String rest = item;
        for (int from = 0; from < words.size(); from++) {
            Entry written = exact.get(rest);
            Entry found = written == null ? folded.get(wording.folded(words.subList(from, words.size()))) : written;
            if (found != null) {
                return Optional.of(found);
            }
            int space = rest.indexOf(' ');
            rest = space < 0 ? rest : rest.substring(space + 1);
        }
        return Optional.empty();
    }

    private Optional<Entry> design(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Entry found = designs.get(wording.folded(words.subList(from, from + length)));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one row stands above another, or is it. */
    boolean covers(String wide, String narrow) {
        return lineage(byId.get(narrow)).anyMatch(entry -> entry.id.equals(wide));
    }

    /** The ids of a row and of all above it, narrowest first; empty where there is no such row. */
    List<String> above(String id) {
        return lineage(byId.get(id)).map(Entry::id).toList();
    }

    /** The categories of a row and of all below it, in the Register's order; empty where there is no such row. */
    List<Category> categories(String id) {
        return List.copyOf(within.getOrDefault(id, Set.of()));
    }

    /** The heading of a class or of the nearest class above it that has one; empty where none has. */
    Optional<String> heading(Entry entry) {
        return lineage(entry)
                .map(Entry::heading)
                .filter(heading -> !heading.isEmpty())
                .findFirst();
    }

    private Stream<Entry> lineage(@Nullable Entry entry) {
        return Stream.iterate(entry, at -> at != null, at -> byId.get(at.parent()))
                .map(Entry.class::cast);
    }
}
