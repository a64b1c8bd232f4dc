package org.waybill.corroboration.taxonomy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.corroboration.table.Memory;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.corroboration.table.Tables;
import org.waybill.corroboration.taxonomy.ItemClass.Category;

/** What claims are about, as a tree of classes, and what their figures count. All judgement stands in three tables. */
public final class Taxonomy {
    private static final Map<String, String[]> COLUMNS = new TreeMap<>(Map.of(
            "classes.tsv", new String[] {"id", "parent", "name", "heading", "un", "endings", "designs", "vague"},
            "units.tsv", new String[] {"id", "heading", "units"},
            "spellings.tsv", new String[] {"from", "to"}));
    private static final Pattern CALIBRE = Pattern.compile(
            "(?i)(?<![\\d.])(\\d{1,4}(?:\\.\\d{1,3})?)[\\s-]?(?:mm|millimet(?:re|er)s?)(?![\\p{L}\\d])[\\s-]*");

    /** Wordings of goods and units that are known without looking them up, some two megabytes. */
    private static final int AT_HAND = 10_000;

    private final Memory<String, ItemClass> known = new Memory<>(AT_HAND, this::looked);
    private final Memory<String, String> families = new Memory<>(AT_HAND, this::heading);
    private final Memory<String, Measure> units = new Memory<>(AT_HAND, this::counted);
    private final String version;
    private final Wording wording;
    private final Classes classes;
    private final Map<String, Measure> measures = new HashMap<>();

    private static final class Bundled {
        static final Taxonomy TAXONOMY = read(Map.of());
    }

    private Taxonomy(Tables tables) {
        this.version = "taxonomy@" + tables.version("classes.tsv");
        this.wording = new Wording(tables.get("spellings.tsv"));
        this.classes = new Classes(tables.get("classes.tsv"), wording);
        for (Table.Row row : tables.get("units.tsv").rows()) {
            Measure measure = new Measure(row.get("id"), row.get("heading"));
            row.all("units").forEach(unit -> {
                Measure other = measures.put(wording.folded(unit), measure);
                if (other != null && !other.equals(measure)) {
                    throw row.trouble(TableFault.TWICE, "\"" + unit + "\" counts " + other.heading() + " already");
                }
            });
        }
    }

    /** The tables that come with the program. */
    public static Taxonomy bundled() {
        return Bundled.TAXONOMY;
    }

    /**
     * The bundled tables, some of them replaced.
     *
     * @param edited the text of each replaced table by its file name, such as {@code classes.tsv}
     * @throws org.waybill.corroboration.table.TableTrouble WB-501 to WB-508 where a table is not what it should be: one
     *     line with the table, the line and what to do
     */
    public static Taxonomy read(Map<String, String> edited) {
        return new Taxonomy(new Tables(Taxonomy.class, COLUMNS, edited));
    }

    /** The names of the tables, each a file beside this class. */
    public static Set<String> tables() {
        return Collections.unmodifiableSet(COLUMNS.keySet());
    }

    /** The version of the table of classes with a digest of all tables: an edited table has another. */
    public String version() {
        return version;
    }

    /**
     * The class of an item: the longest end of its name that a row knows, narrowed by a design and a calibre it names.
     * What no row knows is a class of its own.
     *
     * @param item as a claim names it; not blank
     */
    public ItemClass classOf(String item) {
        return known.of(item);
    }

    private ItemClass looked(String item) {
        Matcher calibre = CALIBRE.matcher(item);
        String bare = calibre.replaceFirst("").strip();
        String size = !bare.isEmpty() && calibre.reset().find() ? calibre.group(1) : "";
        String kind = size.isEmpty() ? item.strip() : bare;
        Optional<Classes.Entry> row = classes.of(kind);
        String id = row.map(Classes.Entry::id).orElseGet(() -> own(kind));
        String name = row.map(Classes.Entry::name).orElse(kind);
        Category category = row.map(Classes.Entry::category).orElse(Category.NONE);
        return size.isEmpty()
                ? new ItemClass(id, name, "", category)
                : new ItemClass(id + "-" + size + "mm", size + " mm " + name, size, category);
    }

    private String own(String item) {
        String folded = wording.folded(item);
        return folded.isEmpty() ? item : folded;
    }

    /**
     * Whether what is said of the narrow class is said of the wide one too: shells are munitions. A class covers itself;
     * one of a calibre covers that calibre only.
     */
    public boolean covers(ItemClass wide, ItemClass narrow) {
        boolean calibre = wide.calibre().isEmpty() || wide.calibre().equals(narrow.calibre());
        boolean same = wide.row().equals(narrow.row());
        return calibre && (same || classes.covers(wide.row(), narrow.row()));
    }

    /**
     * The ids of an item's class and of all above it, narrowest first, calibres left out: {@code shell, ammunition, arms}.
     *
     * @param item as a claim names it; not blank
     * @return empty where no row knows it
     */
    public List<String> lineage(String item) {
        return above(classOf(item).row());
    }

    /** The ids of a class and of all above it, narrowest first; empty where no row has that id. */
    public List<String> above(String id) {
        return classes.above(id);
    }

    /**
     * The categories of the Register that an item may fall in once more is told of it, in the Register's order.
     *
     * <p>Its own where its class has one; else those of the classes below: a surface-to-air missile may be fired from the
     * shoulder.
     *
     * @param item as a claim names it; not blank
     * @return empty where no class of these has one, or no row knows it
     */
    public List<Category> categories(String item) {
        Category own = classOf(item).category();
        return own == Category.NONE ? classes.categories(classOf(item).row()) : List.of(own);
    }

    /** What an entry about an item is headed with; the item itself where no row gives a heading. */
    public String family(String item) {
        return families.of(item);
    }

    private String heading(String item) {
        String bare = CALIBRE.matcher(item).replaceAll("");
        return classes.of(bare).flatMap(classes::heading).orElse(item);
    }

    /** What a figure with a unit counts; a unit that no row knows is a measure of its own. */
    public Measure measure(String unit) {
        return units.of(unit);
    }

    private Measure counted(String unit) {
        String folded = wording.folded(unit);
        Measure known = measures.get(folded);
        if (known != null) {
            return known;
        }
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        Measure head = measures.get(last);
        return head != null ? head : new Measure(folded.isEmpty() ? "-" : folded, unit.isBlank() ? "-" : unit.strip());
    }
}
