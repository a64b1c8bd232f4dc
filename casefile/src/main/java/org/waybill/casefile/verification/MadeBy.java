package org.waybill.casefile.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whether this version made the tables of an index, and so knows what must be in them. */
final class MadeBy {
    private final String version;
    private final Findings found;
    private final String rebuilt;
    private final String rebuild;

    /**
     * Tells it.
     *
     * @param version what tables of this version say of themselves
     * @param rebuilt what becomes of tables of another version
     * @param rebuild what to do about tables that nobody would have made
     */
    MadeBy(String version, Findings found, String rebuilt, String rebuild) {
        this.version = version;
        this.found = found;
        this.rebuilt = rebuilt;
        this.rebuild = rebuild;
    }

    /**
     * Whether it did; what speaks against it is told.
     *
     * @param different names of what is not as this version makes it
     * @param said what the tables say made them; not asked where they cannot say it
     */
    boolean isOurs(List<String> different, Supplier<Optional<String>> said) {
        Optional<String> made = different.contains("table made_by") ? Optional.empty() : said.get();
        if (made.isPresent() && !made.get().equals(version)) {
            found.add(Finding.note(
                    Named.DATABASE + " table made_by",
                    "another version of this program made the rows, which cannot be compared",
                    rebuilt));
            return false;
        }
        different.forEach(name -> damage(Named.DATABASE + " " + name, "it is not what this version makes"));
        if (made.isEmpty()) {
            damage(Named.DATABASE + " table made_by", "it does not say which version made the rows");
        }
        return different.isEmpty() && made.isPresent();
    }

    private void damage(String object, String what) {
        found.add(Finding.damage(object, what, rebuild));
    }
}
