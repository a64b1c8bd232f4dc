package org.waybill.extraction.item;

import java.util.List;

/**
 * A node of the item taxonomy, with its way up to the root.
 *
 * @param id kebab-case name, unique in the taxonomy
 * @param kind what sort of thing it is; a frame constrains its item slot by this
 * @param ancestors ids from the parent to the root, nearest first; empty for a root
 */
public record ItemClass(String id, Kind kind, List<String> ancestors) {

    /** A thing that no table lists, known only by the word that hands it over; no node of the taxonomy. */
    public static final ItemClass UNLISTED = new ItemClass("unlisted", Kind.EQUIPMENT, List.of());

    /** What sort of thing an item is. */
    public enum Kind {
        WEAPON(true),
        MISSILE(true),
        DRONE(true),
        AMMUNITION(true),
        AIRCRAFT(true),
        VEHICLE(true),
        VESSEL(true),
        COMPONENT(true),
        EQUIPMENT(true),
        PERSONNEL(false),
        FUEL(true),
        MONEY(true),
        GOODS(true),
        FOOD(true),
        AID(true),
        TECHNOLOGY(false),
        TRAINING(false),
        SERVICE(false),
        PROGRAMME(false),
        CONTAINER(true),
        NORM(false),
        AGREEMENT(false),
        CONDUCT(false),
        ATTACK(false);

        private final boolean goods;

        Kind(boolean goods) {
            this.goods = goods;
        }

        /** Whether a thing of this kind can be handed over. */
        public boolean isGoods() {
            return goods;
        }
    }

    public ItemClass {
        if (id.isBlank() || ancestors.contains(id)) {
            throw new IllegalArgumentException("item class " + id + " with ancestors " + ancestors);
        }
        ancestors = List.copyOf(ancestors);
    }

    /** Whether no table lists the thing. */
    public boolean isUnlisted() {
        return equals(UNLISTED);
    }

    /** Whether it can be handed over, as against sent, taught, signed or broken. */
    public boolean isGoods() {
        return kind.isGoods();
    }

    /** Whether it is the class of that id, or lies beneath it. */
    public boolean isA(String ancestorId) {
        return id.equals(ancestorId) || ancestors.contains(ancestorId);
    }
}
