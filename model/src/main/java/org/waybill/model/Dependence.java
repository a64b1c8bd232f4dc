package org.waybill.model;

import java.util.List;

/**
 * What documents took from one another, whatever they are about.
 *
 * @param links between documents, by the one that takes, then by the one it takes from
 * @param cautions by document
 */
public record Dependence(List<Link> links, List<Caution> cautions) {
    public static final Dependence NONE = new Dependence(List.of(), List.of());

    public Dependence {
        links = List.copyOf(links);
        cautions = List.copyOf(cautions);
    }
}
