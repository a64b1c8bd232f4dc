package org.waybill.bench.scripts;

import java.util.List;

/** One way from a name in another script to the Latin spelling of it. */
interface Route {

    String name();

    /** Each way in which a name in another script reads, as words. */
    List<List<String>> read(String original);

    /** The words of a Latin name. */
    List<String> words(String latin);

    /** How alike a word that was read and a word of a Latin name are, 0 to 1. */
    double likeness(String read, String latin);
}
