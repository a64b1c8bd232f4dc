package org.waybill.assessment.pack;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.waybill.assessment.pack.trouble.PackFault;
import org.waybill.assessment.pack.yaml.Mapping;
import org.waybill.model.ClaimType;
import org.waybill.model.InForce;
import org.waybill.model.PartialDate;
import org.waybill.model.Position;
import org.waybill.model.Provision;

/** Reads one pack file; {@code docs/formats/regime-packs.md} is its specification. */
final class PackFile {
    private PackFile() {}

    static Pack read(String file, String text) {
        Mapping all = Mapping.of(file, text);
        String regime = all.text("regime");
        Pack pack = new Pack(
                regime,
                all.text("title"),
                all.parsed("version", Integer::parseInt),
                all.day("compiled"),
                all.mappings("targets").stream().map(PackFile::target).toList(),
                all.mappings("provisions").stream()
                        .map(one -> rule(regime, one))
                        .toList(),
                all.mappings("positions").stream().map(PackFile::held).toList());
        all.done();
        return pack;
    }

    private static Target target(Mapping raw) {
        Mapping one = raw.called(raw.text("id"));
        if (one.texts("states").isEmpty() && one.texts("parties").isEmpty()) {
            throw PackFault.MISSING.met(one.where(), "it has neither states nor parties");
        }
        Target target = new Target(
                one.text("id"),
                one.texts("states"),
                one.texts("parties"),
                one.day("from"),
                one.end(one.day("from")),
                one.text("why"));
        one.done();
        return target;
    }

    private static Rule rule(String regime, Mapping raw) {
        Mapping one = raw.called(raw.text("id"));
        Rule rule = new Rule(
                provision(regime, one), one.mapping("cap").map(PackFile::cap).orElse(null), reach(one));
        one.done();
        return rule;
    }

    private static Provision provision(String regime, Mapping one) {
        Provision.Certainty certainty = one.choice(
                "certainty", one.text("certainty"), List.of(Provision.Certainty.values()), Provision.Certainty::words);
        if (one.texts("sources").isEmpty() && certainty != Provision.Certainty.FROM_MEMORY) {
            throw PackFault.NO_SOURCE.met(
                    one.where(), "it is marked \"" + certainty.words() + "\" and names no source");
        }
        return new Provision(
                one.text("id"),
                regime,
                one.text("instrument"),
                one.text("paragraph"),
                one.text("title"),
                one.day("adopted"),
                one.someMappings("in-force").stream().map(PackFile::inForce).toList(),
                one.text("bound"),
                one.someTexts("conduct"),
                direction(one),
                one.choice("force", Provision.Force.class),
                one.text("items"),
                one.text("rule"),
                one.textOr("exemptions", ""),
                one.texts("amends"),
                one.texts("amended-by"),
                certainty,
                one.texts("sources"),
                one.textOr("notes", ""));
    }

    private static Provision.Direction direction(Mapping one) {
        return one.textOr("direction", "").equals("n_a")
                ? Provision.Direction.NOT_APPLICABLE
                : one.choice("direction", Provision.Direction.class);
    }

    private static InForce inForce(Mapping one) {
        InForce time = new InForce(
                one.day("from"), one.end(one.day("from")), one.textOr("contested", ""), one.textOr("check", ""));
        one.done();
        return time;
    }

    private static Cap cap(Mapping one) {
        if (!one.has("year") && !one.has("to")) {
            throw PackFault.MISSING.met(one.where(), "it has neither a year nor an end");
        }
        Cap cap = new Cap(
                one.number("limit"),
                one.text("unit").toLowerCase(Locale.ROOT),
                one.parsedOrNull("year", text -> MonthDay.parse("--" + text)),
                one.day("from"),
                one.end(one.day("from")));
        one.done();
        return cap;
    }

    private static Rule.Reach reach(Mapping one) {
        List<String> given = List.of("limbs", "context", "untested").stream()
                .filter(one::has)
                .toList();
        if (given.size() != 1) {
            throw PackFault.NOT_ONE.met(
                    one.where(), given.isEmpty() ? "it has none of them" : "it has " + String.join(" and ", given));
        }
        return switch (given.get(0)) {
            case "limbs" ->
                new Rule.Reach.Limbs(one.someMappings("limbs").stream()
                        .map(LimbReading::limb)
                        .toList());
            case "context" -> context(one.mapping("context").orElseThrow());
            default -> new Rule.Reach.Untested(one.text("untested"));
        };
    }

    private static Rule.Reach context(Mapping one) {
        Rule.Reach context = new Rule.Reach.Context(
                one.choices("claims", ClaimType.class),
                one.mapping("goods").map(LimbReading::scope).orElse(null),
                one.text("why"));
        one.done();
        return context;
    }

    private static Pack.Held held(Mapping one) {
        Pack.Held held = new Pack.Held(
                new Position.OnRecord(
                        one.text("holder"),
                        one.choice("stance", Position.Stance.class),
                        one.parsedOrNull("held", PartialDate::parse),
                        one.text("words"),
                        one.texts("provisions"),
                        one.texts("sources")),
                one.texts("parties"));
        one.done();
        return held;
    }
}
