package org.waybill.assessment.pack;

import java.util.List;

/**
 * Which goods a limb covers.
 *
 * @param classes ids of classes of goods; whatever lies below them counts
 * @param registers categories of the UN Register of Conventional Arms, {@code I} to {@code VIII}
 * @param words phrases of an item that put it in
 * @param except classes that are left out, and whatever lies below them
 * @param exceptWords phrases of an item that leave it out
 * @param maybe classes of which some goods are covered and some are not, and whatever lies below them
 */
public record Scope(
        List<String> classes,
        List<String> registers,
        List<String> words,
        List<String> except,
        List<String> exceptWords,
        List<String> maybe) {
    public Scope {
        classes = List.copyOf(classes);
        registers = List.copyOf(registers);
        words = List.copyOf(words);
        except = List.copyOf(except);
        exceptWords = List.copyOf(exceptWords);
        maybe = List.copyOf(maybe);
        if (classes.isEmpty() && registers.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("a scope covers something");
        }
    }
}
