package org.waybill.intake.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much prose each element holds: characters of text outside links, less those in links.
 *
 * <p>One pass over the tree from the leaves up; asking each element for its text would be quadratic.
 */
final class ProseWeights implements NodeVisitor {
    /** Shorter strings are labels, whatever element holds them. */
    private static final int SHORTEST_PROSE = 25;

    private record Weight(long words, long labels, long links) {
        Weight plus(Weight other) {
            return new Weight(words + other.words, labels + other.labels, links + other.links);
        }
    }

    private static final Weight NOTHING = new Weight(0, 0, 0);

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();
    private int links;

    static ProseWeights below(Element root) {
        ProseWeights weights = new ProseWeights();
        NodeTraversor.traverse(weights, root);
        return weights;
    }

    /** Prose characters below the element, never negative. */
    long of(Element element) {
        Weight weight = weights.getOrDefault(element, NOTHING);
        return Math.max(0, weight.words - weight.links);
    }

    /** The part of the element's text that lies in links, 0 to 1. */
    double linkShare(Element element) {
        Weight weight = weights.getOrDefault(element, NOTHING);
        long all = weight.words + weight.labels + weight.links;
        return all == 0 ? 0 : (double) weight.links / all;
    }

    @Override
    public void head(Node node, int depth) {
        links += isLink(node) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.parent(), ofText(text));
        } else {
            links -= isLink(node) ? 1 : 0;
            Node parent = node.parent();
            if (parent != null && weights.containsKey(node)) {
                add(parent, weights.getOrDefault(node, NOTHING));
            }
        }
    }

    private Weight ofText(TextNode text) {
        long length = text.text().strip().length();
        if (links > 0) {
            return new Weight(0, 0, length);
        }
        return length < SHORTEST_PROSE ? new Weight(0, length, 0) : new Weight(length, 0, 0);
    }

    private void add(@Nullable Node parent, Weight weight) {
        if (parent != null) {
            weights.merge(parent, weight, Weight::plus);
        }
    }

    private static boolean isLink(Node node) {
        return node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href");
    }
}
