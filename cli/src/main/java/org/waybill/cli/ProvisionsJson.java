package org.waybill.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.pack.Cap;
import org.waybill.assessment.pack.Further;
import org.waybill.assessment.pack.Limb;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Rule;
import org.waybill.assessment.pack.Scope;
import org.waybill.assessment.pack.Source;
import org.waybill.model.CaseAssessment;
import org.waybill.report.wire.Json;
import org.waybill.report.wire.ProvisionNode;
import org.waybill.report.wire.Texts;

/** Provisions as data; the keys are those of {@code docs/formats/regime-packs.md}. */
final class ProvisionsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Packs packs;
    private final @Nullable LocalDate day;
    private final TreeSet<String> sources = new TreeSet<>();

    ProvisionsJson(Packs packs, @Nullable LocalDate day) {
        this.packs = packs;
        this.day = day;
    }

    String of(List<Rule> rules) {
        ObjectNode node = JSON.objectNode();
        ArrayNode regimes = node.putArray("regimes");
        packs.editions().forEach(pack -> regimes.add(regime(pack)));
        ArrayNode provisions = node.putArray("provisions");
        rules.forEach(rule -> provisions.add(rule(rule)));
        ObjectNode named = node.putObject("sources");
        sources.forEach(key -> named.set(key, source(key)));
        return Json.pretty(node);
    }

    private static ObjectNode regime(CaseAssessment.Pack pack) {
        return JSON.objectNode()
                .put("regime", pack.regime())
                .put("title", pack.title())
                .put("version", pack.version())
                .put("compiled", pack.compiled().toString())
                .put("provisions", pack.provisions());
    }

    private ObjectNode rule(Rule rule) {
        ObjectNode node = ProvisionNode.of(rule.provision());
        sources.addAll(rule.provision().sources());
        if (day != null) {
            node.put("on_day", ProvisionDay.stood(rule.provision(), day).words());
        }
        Cap cap = rule.cap();
        if (cap != null) {
            node.set("cap", cap(cap));
        }
        if (rule.reach() instanceof Rule.Reach.Untested untested) {
            node.put("untested", untested.why());
        } else if (rule.reach() instanceof Rule.Reach.Context context) {
            ObjectNode shown = node.putObject("context").put("why", context.why());
            context.claims().forEach(type -> shown.withArray("claims").add(type.key()));
            Scope goods = context.goods();
            shown.set("goods", goods == null ? null : scope(goods));
        } else {
            ArrayNode limbs = node.putArray("limbs");
            rule.limbs().forEach(limb -> limbs.add(limb(limb)));
        }
        return node;
    }

    private static ObjectNode cap(Cap cap) {
        return JSON.objectNode()
                .put("limit", cap.limit())
                .put("unit", cap.unit())
                .put("year", cap.year() == null ? null : cap.year().toString().substring(2))
                .put("from", cap.from().toString())
                .put("to", day(cap.to()));
    }

    private static ObjectNode limb(Limb limb) {
        ObjectNode node = JSON.objectNode()
                .put("id", limb.id())
                .put("name", limb.name())
                .put("from", day(limb.from()))
                .put("to", day(limb.to()));
        ArrayNode claims = node.putArray("claims");
        limb.claims().forEach(type -> claims.add(type.key()));
        node.put("giver", key(limb.giver())).put("taker", key(limb.taker())).put("bound", key(limb.bound()));
        Scope goods = limb.goods();
        node.set("goods", goods == null ? null : scope(goods));
        ArrayNode further = node.putArray("further");
        limb.further().forEach(one -> further.add(further(one)));
        return node.put("note", limb.note());
    }

    private static ObjectNode scope(Scope scope) {
        ObjectNode node = JSON.objectNode();
        node.set("classes", Texts.of(scope.classes()));
        node.set("except", Texts.of(scope.except()));
        node.set("except-words", Texts.of(scope.exceptWords()));
        node.set("maybe", Texts.of(scope.maybe()));
        node.set("register", Texts.of(scope.registers()));
        node.set("words", Texts.of(scope.words()));
        return node;
    }

    private static ObjectNode further(Further further) {
        ObjectNode node = JSON.objectNode()
                .put("id", further.id())
                .put("question", further.question())
                .put("test", further.test().key());
        if (further.test() instanceof Further.Test.GoodsTold told) {
            node.set("goods", scope(told.goods()));
            node.put("cues", told.cues());
        } else if (further.test() instanceof Further.Test.Words words) {
            node.put("cues", words.cues());
        } else if (further.test() instanceof Further.Test.Place place) {
            node.set("places", Texts.of(place.places()));
        } else if (further.test() instanceof Further.Test.Listed listed) {
            node.set("rows", Texts.of(listed.rows()));
            node.set("free", Texts.of(listed.free()));
            node.put("free-by", listed.freeBy());
        }
        return node.put("unless", further.unless());
    }

    private ObjectNode source(String key) {
        Source source = packs.sources().get(key);
        return JSON.objectNode()
                .put("title", source == null ? "" : source.title())
                .put("address", source == null ? "" : source.address());
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
