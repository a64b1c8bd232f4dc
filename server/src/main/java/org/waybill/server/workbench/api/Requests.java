package org.waybill.server.workbench.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.declared.Variant;
import org.waybill.server.workbench.api.problem.ApiTrouble;
import org.waybill.server.workbench.api.problem.NearNames;
import org.waybill.server.workbench.api.problem.Problem.Fault;
import org.waybill.server.workbench.api.problem.Unfit;

/** One request held against its operation's declarations. All that is wrong is told at once. */
public final class Requests {
    /** Nothing that is sent nests at all. */
    private static final int DEEPEST = 8;

    /** More tell nobody more. */
    private static final int MOST_FAULTS = 50;

    private static final int MOST_QUOTED = 60;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Operation operation;
    private final List<Fault> faults = new ArrayList<>();

    private Requests(Operation operation) {
        this.operation = operation;
    }

    /**
     * What was asked.
     *
     * @param body as it was sent; not looked at where the operation takes none
     * @throws Unfit where anything is wrong with it
     */
    public static Asked read(
            Operation operation, Map<String, String> path, Map<String, List<String>> given, byte[] body, String who) {
        Requests request = new Requests(operation);
        Map<String, List<String>> query = filled(given);
        request.path(path);
        request.query(query);
        ObjectNode members = operation.asks().isEmpty() ? JsonNodeFactory.instance.objectNode() : request.body(body);
        if (!request.faults.isEmpty()) {
            throw Unfit.of(request.faults.subList(0, Math.min(MOST_FAULTS, request.faults.size())));
        }
        return new Asked(path, query, members, who);
    }

    /** Forms send the fields that nobody filled in, too. */
    private static Map<String, List<String>> filled(Map<String, List<String>> given) {
        Map<String, List<String>> filled = new TreeMap<>();
        given.forEach((name, values) -> {
            List<String> told =
                    values.stream().filter(value -> !value.isEmpty()).toList();
            if (!told.isEmpty()) {
                filled.put(name, told);
            }
        });
        return filled;
    }

    private void path(Map<String, String> given) {
        operation.parameters().stream()
                .filter(parameter -> parameter.place() == Parameter.Place.PATH)
                .forEach(parameter ->
                        value("path", parameter.name(), parameter.form(), given.getOrDefault(parameter.name(), "")));
    }

    private void query(Map<String, List<String>> given) {
        given.forEach((name, values) -> operation
                .query(name)
                .ifPresentOrElse(parameter -> values(parameter, values), () -> unknown("query", name, queryNames())));
    }

    private List<String> queryNames() {
        return operation.parameters().stream()
                .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
                .map(Parameter::name)
                .toList();
    }

    private void values(Parameter parameter, List<String> values) {
        if (values.size() > 1 && !parameter.repeats()) {
            faults.add(new Fault("query", parameter.name(), parameter.name() + " is given more than once", ""));
        }
        values.forEach(value -> value("query", parameter.name(), parameter.form(), value));
    }

    private void value(String place, String name, Form form, String given) {
        form.fault(given).ifPresent(wrong -> faults.add(new Fault(place, name, name + " " + wrong, form.meant(given))));
    }

    private void unknown(String place, String name, List<String> known) {
        String shown = name.substring(0, Math.min(MOST_QUOTED, name.length()));
        faults.add(new Fault(
                place,
                shown,
                known.isEmpty() ? "nothing is taken here" : "nothing is called so; known: " + String.join(", ", known),
                NearNames.nearest(name, known)));
    }

    private ObjectNode body(byte[] sent) {
        ObjectNode members = members(sent);
        variant(members).ifPresent(variant -> {
            Set<String> known = new HashSet<>();
            known.add(variant.key().isEmpty() ? "" : Variant.TELLS);
            variant.members().forEach(member -> member(members, member, known));
            members.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    unknown("body", name, known.stream().sorted().toList());
                }
            });
        });
        return members;
    }

    private Optional<Variant> variant(ObjectNode members) {
        if (operation.asks().get(0).key().isEmpty()) {
            return operation.asks().stream().findFirst();
        }
        List<String> keys = operation.asks().stream().map(Variant::key).toList();
        String key = members.path(Variant.TELLS).asText();
        value("body", Variant.TELLS, new Form.Closed(keys), key);
        return operation.asks().stream()
                .filter(variant -> variant.key().equals(key))
                .findFirst();
    }

    private void member(ObjectNode members, Variant.Member member, Set<String> known) {
        known.add(member.name());
        JsonNode value = members.path(member.name());
        if (!value.isTextual() && !value.isIntegralNumber()) {
            faults.add(new Fault(
                    "body",
                    member.name(),
                    member.name() + (value.isMissingNode() ? " is missing" : " is no text"),
                    ""));
        } else if (value.isTextual() == member.form() instanceof Form.Whole) {
            faults.add(new Fault("body", member.name(), member.name() + " has the wrong type", ""));
        } else {
            value("body", member.name(), member.form(), value.asText());
        }
    }

    private static ObjectNode members(byte[] sent) {
        try {
            if (JSON.readTree(sent) instanceof ObjectNode members) {
                return members;
            }
            throw Unfit.of(List.of(new Fault("body", "", "the body is no JSON object", "")));
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
            throw Unfit.of(List.of(new Fault("body", "", "the body is no JSON from byte " + at + " on", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a foreign page cannot send without asking first, and nothing else is taken. */
    static void refuseType(String type) {
        String bare = type.split(";", -1)[0].strip();
        if (!bare.equalsIgnoreCase("application/json")) {
            throw new Unfit(ApiTrouble.NOT_JSON, "The body is not called JSON");
        }
    }
}
