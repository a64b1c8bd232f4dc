package org.waybill.corroboration.taxonomy;

import java.util.Locale;

/**
 * What sort of thing an item is.
 *
 * @param id the same in every run; the item itself where no row knows it
 * @param name as a reader knows it, the calibre before it
 * @param calibre in millimetres, as short as it is written: {@code 152}; empty where the item gives none
 * @param category of the UN Register of Conventional Arms; {@code NONE} for ammunition and all that is no weapon
 */
public record ItemClass(String id, String name, String calibre, Category category) {

    /**
     * A category of the United Nations Register of Conventional Arms (A/RES/46/36 L, as adjusted by the groups of
     * experts); small arms and light weapons, which states report beside the seven, are {@code VIII} here.
     */
    public enum Category {
        NONE,
        I,
        II,
        III,
        IV,
        V,
        VI,
        VII,
        VIII;

        /** The name on the wire: {@code vii}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ItemClass {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a class of items needs an id and a name");
        }
        if (!calibre.isEmpty() && !calibre.matches("\\d+(\\.\\d+)?")) {
            throw new IllegalArgumentException("a calibre is a number of millimetres, not " + calibre);
        }
    }

    /** The id without the calibre: the row of the table. */
    String row() {
        return calibre.isEmpty() ? id : id.substring(0, id.length() - calibre.length() - "-mm".length());
    }
}
