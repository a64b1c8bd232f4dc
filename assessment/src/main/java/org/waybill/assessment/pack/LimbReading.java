package org.waybill.assessment.pack;

import java.util.stream.Stream;
import org.waybill.assessment.pack.trouble.PackFault;
import org.waybill.assessment.pack.yaml.Mapping;
import org.waybill.model.ClaimType;

/** Reads one limb of a provision. */
final class LimbReading {
    private LimbReading() {}

    static Limb limb(Mapping raw) {
        Mapping one = raw.called("limb " + raw.text("id"));
        Limb limb = new Limb(
                one.text("id"),
                one.text("name"),
                one.dayOrNull("from"),
                one.end(one.dayOrNull("from")),
                one.choices("claims", ClaimType.class),
                one.choice("giver", End.class),
                one.choice("taker", End.class),
                one.choice("bound", Side.class),
                one.mapping("goods").map(LimbReading::scope).orElse(null),
                one.mappings("further").stream().map(LimbReading::further).toList(),
                one.textOr("note", ""));
        one.done();
        return limb;
    }

    static Scope scope(Mapping one) {
        if (Stream.of("classes", "register", "words")
                .allMatch(key -> one.texts(key).isEmpty())) {
            throw PackFault.MISSING.met(one.where(), "it has neither classes nor a register nor words");
        }
        Scope scope = new Scope(
                one.texts("classes"),
                one.texts("register"),
                one.texts("words"),
                one.texts("except"),
                one.texts("except-words"),
                one.texts("maybe"));
        one.done();
        return scope;
    }

    private static Further further(Mapping raw) {
        Mapping one = raw.called(raw.text("id"));
        Further further = new Further(one.text("id"), one.text("question"), test(one), one.text("unless"));
        one.done();
        return further;
    }

    private static Further.Test test(Mapping one) {
        String name = one.text("test");
        return switch (name) {
            case "goods" ->
                new Further.Test.GoodsTold(
                        one.mapping("goods")
                                .map(LimbReading::scope)
                                .orElseThrow(() -> PackFault.MISSING.met(one.where(), "it has no goods")),
                        one.textOr("cues", ""));
            case "words" -> new Further.Test.Words(one.text("cues"));
            case "target-is-state" -> new Further.Test.TargetIsState();
            case "listed" -> new Further.Test.Listed(one.texts("rows"), one.texts("free"), one.textOr("free-by", ""));
            case "place" -> new Further.Test.Place(one.someTexts("places"));
            case "cap" -> new Further.Test.OverCap();
            case "never" -> new Further.Test.Never();
            default ->
                throw PackFault.BAD_VALUE.met(
                        one.where(),
                        "test cannot be \"" + name
                                + "\"; it is one of goods, words, target-is-state, listed, place, cap, never");
        };
    }
}
