package org.waybill.model;

import java.util.List;

/**
 * What documents took from one another, whatever they are about.
 *
 * @param tables the versions of the tables by which it was told, an edited one with another digest; empty where nobody told
 * @param links between documents, by the one that takes, then by the one it takes from
 * @param cautions by document
 * @param suspicions which bodies agree as chance would not have it, the likeliest to take from one another first; they
 *     weigh nothing
 */
public record Dependence(String tables, List<Link> links, List<Caution> cautions, List<Suspicion> suspicions) {
    public static final Dependence NONE = new Dependence("", List.of(), List.of(), List.of());

    /** Told by tables that nobody names. */
    public Dependence(List<Link> links, List<Caution> cautions) {
        this("", links, cautions, List.of());
    }

    public Dependence {
        links = List.copyOf(links);
        cautions = List.copyOf(cautions);
        suspicions = List.copyOf(suspicions);
    }
}
