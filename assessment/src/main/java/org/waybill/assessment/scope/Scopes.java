package org.waybill.assessment.scope;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waybill.assessment.Goods;
import org.waybill.assessment.pack.Scope;
import org.waybill.assessment.phrase.Phrase;
import org.waybill.assessment.phrase.Text;
import org.waybill.assessment.table.Shipped;

/** Holds goods against scopes. Each question is answered once. */
public final class Scopes {
    private static final Set<String> OPAQUE = Shipped.ids(Scopes.class, "opaque.tsv");

    private final Goods goods;
    private final Map<Scope, Measured> scopes = Collections.synchronizedMap(new IdentityHashMap<>());

    public Scopes(Goods goods) {
        this.goods = goods;
    }

    /** Whether items say what goods they are: a class knows one of them, and it is not one that hides what is inside. */
    public boolean tell(List<String> items) {
        return items.stream().map(goods::lineage).anyMatch(lineage -> !lineage.isEmpty() && !isOpaque(lineage));
    }

    private static boolean isOpaque(List<String> lineage) {
        return lineage.stream().anyMatch(OPAQUE::contains);
    }

    /** How an item stands to a scope. */
    public Fit fit(Scope scope, String item) {
        return scopes.computeIfAbsent(scope, Measured::new).fit(item);
    }

    /** How items of one claim stand to a scope: one that is in is enough; none at all says nothing. */
    public Fit fit(Scope scope, List<String> items) {
        return items.stream().map(item -> fit(scope, item)).min(Fit::compareTo).orElse(Fit.UNCLEAR);
    }

    /** The classes of an item, narrowest first; empty where no class knows it. */
    public List<String> lineage(String item) {
        return goods.lineage(item);
    }

    /** A scope with its phrases cut into words, and what was held against it before. */
    private final class Measured {
        private final Scope scope;
        private final List<Phrase> words;
        private final List<Phrase> exceptWords;
        private final Map<String, Fit> known = new ConcurrentHashMap<>();

        Measured(Scope scope) {
            this.scope = scope;
            this.words = scope.words().stream().map(Phrase::ofGoods).toList();
            this.exceptWords = scope.exceptWords().stream().map(Phrase::ofGoods).toList();
        }

        Fit fit(String item) {
            return known.computeIfAbsent(item, this::measured);
        }

        private Fit measured(String item) {
            Text text = Text.ofGoods(item);
            List<String> lineage = goods.lineage(item);
            if (isAny(exceptWords, text) || lineage.stream().anyMatch(scope.except()::contains)) {
                return Fit.OUT;
            }
            if (isAny(words, text)) {
                return Fit.IN;
            }
            if (lineage.isEmpty() || isOpaque(lineage)) {
                return Fit.UNCLEAR;
            }
            return byClass(item, text, lineage);
        }

        private Fit byClass(String item, Text text, List<String> lineage) {
            boolean mayBeExcept = isAbove(lineage.get(0), scope.except()) || saysLess(exceptWords, text);
            if (lineage.stream().anyMatch(scope.classes()::contains)
                    || scope.registers().contains(goods.register(item))) {
                return mayBeExcept ? Fit.UNCLEAR : Fit.IN;
            }
            boolean mayBeIn = lineage.stream().anyMatch(scope.maybe()::contains)
                    || isAbove(lineage.get(0), scope.classes())
                    || goods.mayRegister(item).stream().anyMatch(scope.registers()::contains)
                    || saysLess(words, text);
            return mayBeIn ? Fit.UNCLEAR : Fit.OUT;
        }

        /** Whether a class lies above one of the others: "weapons" may be small arms. */
        private boolean isAbove(String wide, List<String> narrow) {
            return narrow.stream().anyMatch(one -> goods.above(one).contains(wide));
        }

        /** Whether an item is the bare noun of a phrase: "fuel" may be jet fuel. */
        private static boolean saysLess(List<Phrase> phrases, Text item) {
            return phrases.stream().anyMatch(phrase -> phrase.endsWith(item));
        }

        private static boolean isAny(List<Phrase> phrases, Text item) {
            return phrases.stream().anyMatch(phrase -> phrase.isIn(item));
        }
    }
}
