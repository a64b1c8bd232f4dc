package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.ClaimType;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/** Fills the items of a frame: what its words name, what a number or a pronoun stands for, what was named before. */
final class FrameItems {
    /** Types whose words without a noun are read by {@link Headless}. */
    private static final Set<ClaimType> FORCE = Set.of(ClaimType.DEPLOYMENT, ClaimType.USE);

    private final GoodsReader goods;
    private final Headless headless;
    private final Recollection recollection;
    private final Antecedents antecedents;

    FrameItems(GoodsReader goods, Headless headless, Recollection recollection, Antecedents antecedents) {
        this.goods = goods;
        this.headless = headless;
        this.recollection = recollection;
        this.antecedents = antecedents;
    }

    /** What the frame's roles name, else what it recalls. */
    Filled<List<Goods>> of(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        return named(sentence, frame, predicate, arguments).or(() -> recalled(sentence, frame, predicate));
    }

    private Filled<List<Goods>> named(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        if (frame.roles().items().equals(List.of("goods"))) {
            List<Goods> found = goods(sentence, frame, predicate);
            return found.isEmpty() ? Filled.none() : Filled.of(found, "self");
        }
        if (frame.roles().items().equals(List.of("self"))) {
            return Filled.of(
                    List.of(goods.ofItself(sentence, predicate, frame.roles().called())), "self");
        }
        List<Filled<List<Goods>>> found = new ArrayList<>();
        for (String function : frame.roles().items()) {
            for (Argument argument : arguments) {
                if (argument.function().equals(function)) {
                    List<Goods> goods = goods(sentence, frame, argument.word());
                    if (!goods.isEmpty()) {
                        List<Goods> any =
                                isOpen(frame, predicate, argument) && !Headless.isNamedBefore(sentence, argument.word())
                                        ? this.goods.readAny(sentence, argument.word(), kind -> takes(frame, kind))
                                        : goods;
                        found.add(Filled.of(any.isEmpty() ? goods : any, path(argument)));
                    }
                }
            }
        }
        return found.stream()
                .filter(one -> frame.type() != ClaimType.TRANSFER || !isPeople(one))
                .findFirst()
                .map(first -> withSecondObject(first, found))
                .or(() -> found.stream().findFirst())
                .or(() -> unlisted(sentence, frame, predicate, arguments))
                .orElseGet(Filled::none);
    }

    /** "sent shells and, more recently, 200 howitzers": the parser makes two objects of one row. */
    private static Filled<List<Goods>> withSecondObject(Filled<List<Goods>> first, List<Filled<List<Goods>>> all) {
        Set<Span> told = spans(first).collect(Collectors.toSet());
        List<Goods> both = Stream.concat(
                        first.value().stream().flatMap(List::stream),
                        all.stream()
                                .filter(one -> !one.equals(first)
                                        && one.path().equals("object")
                                        && first.path().equals("object"))
                                .filter(one -> spans(one).noneMatch(told::contains))
                                .flatMap(one -> one.value().stream().flatMap(List::stream)))
                .toList();
        return Filled.of(both, first.path());
    }

    private static Stream<Span> spans(Filled<List<Goods>> goods) {
        return goods.value().stream().flatMap(List::stream).flatMap(one -> one.spans().stream());
    }

    /** "sold rotors to": after some words only goods can stand, so they need be in no table. */
    private Optional<Filled<List<Goods>>> unlisted(
            Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> isOpen(frame, predicate, argument))
                .map(argument -> Filled.of(
                        goods.readAny(sentence, argument.word(), kind -> takes(frame, kind)), argument.path()))
                .filter(filled ->
                        filled.value().filter(goods -> !goods.isEmpty()).isPresent())
                .findFirst();
    }

    private static boolean isOpen(Frame frame, Word predicate, Argument argument) {
        String function = Links.isVerb(predicate) ? "object" : "of";
        return frame.words().open().contains(predicate.lemma())
                && argument.function().equals(function)
                && !PartyReader.isSomebody(argument.word())
                && !Antecedents.isPronoun(argument.word());
    }

    /** Goods named before, for a noun that counts them or tells of them. */
    private Filled<List<Goods>> recalled(Sentence sentence, Frame frame, Word predicate) {
        boolean recalls = frame.has(Frame.Trait.RECALLS) && predicate.tag().startsWith("NN");
        return recalls
                ? recollection
                        .recalled(goods, sentence, predicate)
                        .map(one -> Filled.of(List.of(one), Event.RECALLED))
                        .orElseGet(Filled::none)
                : Filled.none();
    }

    /** "provided the rebels with mortars": where goods stand too, the people get them. */
    static boolean isPeople(Filled<List<Goods>> found) {
        return found.value().orElse(List.of()).stream()
                .flatMap(goods -> goods.classes().stream())
                .allMatch(kind -> kind.kind() == ItemClass.Kind.PERSONNEL);
    }

    private static String path(Argument argument) {
        return Antecedents.isPronoun(argument.word()) ? Event.RECALLED : argument.path();
    }

    private List<Goods> goods(Sentence sentence, Frame frame, Word word) {
        if (Antecedents.isPronoun(word) && !FORCE.contains(frame.type())) {
            return antecedents.of(word, kind -> takes(frame, kind)).stream().toList();
        }
        Optional<Goods> lot = FORCE.contains(frame.type())
                ? Optional.empty()
                : antecedents.lot(sentence, word, kind -> takes(frame, kind));
        if (lot.isPresent()) {
            return List.of(lot.get());
        }
        List<Goods> found = goods.read(sentence, word, kind -> takes(frame, kind));
        return found.isEmpty()
                ? alone(sentence, frame, word)
                : found.stream().map(one -> headless.named(sentence, one)).toList();
    }

    /** A number alone counts what the text counted last: people, or goods. */
    private List<Goods> alone(Sentence sentence, Frame frame, Word word) {
        List<Goods> sorts = headless.sorts(sentence, word, kind -> takes(frame, kind));
        List<Goods> meant = sorts.isEmpty() ? headless.row(sentence, word, kind -> takes(frame, kind)) : sorts;
        return meant.isEmpty() ? counted(sentence, frame, word) : meant;
    }

    private List<Goods> counted(Sentence sentence, Frame frame, Word word) {
        return recollection
                .counted()
                .filter(one -> Headless.isNumber(sentence, word)
                        && one.classes().stream().anyMatch(kind -> takes(frame, kind)))
                .map(one -> goods.instead(sentence, word, one))
                .or(() -> FORCE.contains(frame.type())
                        ? Optional.empty()
                        : antecedents.part(sentence, word, kind -> takes(frame, kind)))
                .stream()
                .toList();
    }

    private static boolean takes(Frame frame, ItemClass kind) {
        if (frame.wanted().without().contains(kind.id())) {
            return false;
        }
        return frame.kinds().isEmpty()
                ? kind.isGoods() || frame.retype().containsKey(key(kind))
                : frame.kinds().contains("any") || frame.kinds().contains(key(kind));
    }

    static String key(ItemClass kind) {
        return kind.kind().name().toLowerCase(Locale.ROOT);
    }
}
