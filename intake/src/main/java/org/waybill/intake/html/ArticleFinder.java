package org.waybill.intake.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waybill.intake.reading.Budget;

/**
 * Finds the element that holds the article.
 *
 * <p>What the page itself marks as article body is believed where it holds a good part of the prose. Otherwise the way
 * leads down from the body, each time into the one child that holds most of the prose, as long as there is one.
 */
final class ArticleFinder {
    private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "p", "table", "h2", "h3", "h4");
    private static final double MARKED_HOLDS = 0.4;
    private static final double CHILD_HOLDS = 0.8;
    private static final double LIST_OF_LINKS = 0.6;

    private ArticleFinder() {}

    /** The article; the page is changed: what surrounds it is removed. */
    static Element in(Document page, Budget budget) {
        Boilerplate.remove(page, ProseWeights.below(page.body()), budget);
        ProseWeights weights = ProseWeights.below(page.body());
        Element article = ArticleMarks.heaviest(page.body(), weights, enough(page, weights))
                .orElseGet(() -> densest(page.body(), weights));
        removeLinkLists(article, weights, budget);
        return article;
    }

    private static long enough(Document page, ProseWeights weights) {
        return Math.max(1, (long) Math.ceil(weights.of(page.body()) * MARKED_HOLDS));
    }

    private static Element densest(Element start, ProseWeights weights) {
        Element here = start;
        Optional<Element> next = child(here, weights);
        while (next.isPresent()) {
            here = next.get();
            next = child(here, weights);
        }
        return here;
    }

    private static Optional<Element> child(Element parent, ProseWeights weights) {
        double enough = Math.max(1, weights.of(parent) * CHILD_HOLDS);
        return parent.children().stream()
                .filter(Element::isBlock)
                .filter(child -> !child.normalName().equals("p"))
                .filter(child -> weights.of(child) >= enough)
                .findFirst();
    }

    private static void removeLinkLists(Element article, ProseWeights weights, Budget budget) {
        for (Element list : article.getAllElements()) {
            budget.check();
            boolean inside = list.parent() != null && !list.equals(article);
            if (inside && LISTS.contains(list.normalName()) && weights.linkShare(list) > LIST_OF_LINKS) {
                list.remove();
            }
        }
    }
}
