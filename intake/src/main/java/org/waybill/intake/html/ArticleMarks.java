package org.waybill.intake.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The marks by which pages name their article, surest first.
 *
 * <p>One pass over the page: a selector for each mark would walk it again for every one.
 */
enum ArticleMarks {
    /** Of schema.org, put there for machines. */
    ARTICLE_BODY {
        @Override
        boolean marks(Element element) {
            return element.attr("itemprop").equals("articleBody");
        }
    },
    /** Names that the common publishing systems give the body of an article. */
    BODY_CLASS {
        @Override
        boolean marks(Element element) {
            return element.hasAttr("class") && element.classNames().stream().anyMatch(CLASSES::contains);
        }
    },
    ARTICLE {
        @Override
        boolean marks(Element element) {
            return element.normalName().equals("article");
        }
    },
    MAIN {
        @Override
        boolean marks(Element element) {
            return element.normalName().equals("main") || element.attr("role").equals("main");
        }
    };

    private static final Set<String> CLASSES = Set.of(
            "article-body",
            "article__body",
            "article-content",
            "articleBody",
            "story-body",
            "entry-content",
            "post-content");

    abstract boolean marks(Element element);

    /** The heaviest element under the surest mark that weighs enough. */
    static Optional<Element> heaviest(Element body, ProseWeights weights, long enough) {
        var elements = body.getAllElements();
        return Arrays.stream(values())
                .flatMap(mark -> elements.stream()
                        .filter(mark::marks)
                        .max(Comparator.comparingLong(weights::of))
                        .filter(element -> weights.of(element) >= enough)
                        .stream())
                .findFirst();
    }
}
