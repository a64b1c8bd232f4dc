package org.waybill.pipeline.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.model.Assessment;
import org.waybill.model.Element;

/**
 * What a case expects of one provision.
 *
 * @param key the provision, its limb and the claim whose entry is meant
 * @param node what must come out
 */
record Wanted(Meant key, JsonNode node) {
    private static final Pattern ORIGINS = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Set<String> APART = Set.of("result", "party", "support", "against", "origins");

    /**
     * What an expectation is about: {@code DPRK-1874-9/procurement@2}.
     *
     * @param provision its id
     * @param limb id of the limb, or what stands in it before a year; empty for the one that comes furthest
     * @param claim number of a claim whose entry is meant; 0 for every entry
     */
    record Meant(String provision, String limb, int claim) {
        private static final Pattern FORM = Pattern.compile("([^/@]+)(?:/([^@]+))?(?:@(\\d+))?");

        static Meant of(String words) {
            Matcher form = FORM.matcher(words);
            if (!form.matches()) {
                throw new IllegalArgumentException("an expectation reads PROVISION/limb@claim, not " + words);
            }
            return new Meant(
                    form.group(1),
                    form.group(2) == null ? "" : form.group(2),
                    form.group(3) == null ? 0 : Integer.parseInt(form.group(3)));
        }

        /** Whether a limb of that id is meant, or an edition of one that is: {@code supply-2009} of {@code supply}. */
        boolean means(String id) {
            return limb.isEmpty() || id.equals(limb) || id.matches(Pattern.quote(limb) + "-20\\d\\d");
        }
    }

    /** Fails with what was expected and what each element said. */
    void check(Answers answers) {
        List<Assessment> furthest = answers.furthest(key);
        if (furthest.isEmpty()) {
            throw new AssertionError(key + " was not considered\n" + answers.told(key.provision()));
        }
        List<List<String>> all =
                furthest.stream().map(one -> amiss(answers, one)).toList();
        if (all.stream().noneMatch(List::isEmpty)) {
            throw new AssertionError(key + ": "
                    + all.stream().map(List::toString).distinct().collect(Collectors.joining(" or ")) + "\n"
                    + answers.told(key.provision()));
        }
    }

    private List<String> amiss(Answers answers, Assessment one) {
        List<String> amiss = new ArrayList<>();
        node.properties().forEach(field -> {
            String got = got(answers, one, field.getKey(), field.getValue());
            if (!got.isEmpty()) {
                amiss.add(got);
            }
        });
        return amiss;
    }

    private static String got(Answers answers, Assessment one, String what, JsonNode wanted) {
        return switch (what) {
            case "result" -> other(what, wanted.asText(), one.result().words());
            case "party" -> other(what, wanted.asText(), one.bound());
            case "support" ->
                claims(wanted, kind -> answers.numbers(element(one, kind).support()));
            case "against" ->
                claims(wanted, kind -> answers.numbers(element(one, kind).against()));
            case "origins" -> origins(one, wanted);
            default -> other(what, wanted.asText(), words(element(one, what).state()));
        };
    }

    /** Empty where what came is one of what was wanted. */
    private static String other(String what, String wanted, String got) {
        return List.of(wanted.split("\\|", -1)).contains(got) ? "" : what + " wanted " + wanted + ", got " + got;
    }

    private interface Numbers {
        Set<Integer> of(String element);
    }

    private static String claims(JsonNode wanted, Numbers numbers) {
        StringBuilder amiss = new StringBuilder();
        wanted.properties().forEach(field -> {
            Set<Integer> all = CaseFiles.elements(field.getValue())
                    .map(JsonNode::asInt)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<Integer> got = numbers.of(field.getKey());
            amiss.append(all.equals(got) ? "" : field.getKey() + " by claims " + all + ", got " + got);
        });
        return amiss.toString();
    }

    private static String origins(Assessment one, JsonNode wanted) {
        StringBuilder amiss = new StringBuilder();
        wanted.properties().forEach(field -> {
            Matcher range = ORIGINS.matcher(field.getValue().asText());
            if (!range.matches()) {
                throw new IllegalArgumentException("origins read 2 or 1-2, not " + field.getValue());
            }
            int low = Integer.parseInt(range.group(1));
            int high = range.group(2) == null ? low : Integer.parseInt(range.group(2));
            var got = element(one, field.getKey()).origins();
            amiss.append(
                    got.certain() == low && got.possible() == high
                            ? ""
                            : field.getKey() + " wanted origins " + field.getValue() + ", got " + got);
        });
        return amiss.toString();
    }

    /** The element of a kind, or the further one of that id. */
    private static Element element(Assessment one, String name) {
        return one.elements().stream()
                .filter(element -> element.id().equals(name)
                        || (element.kind() != Element.Kind.FURTHER
                                && element.kind().key().equals(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(one.provision().id() + ", " + one.limb() + " has no element \""
                        + name + "\" beside " + APART + "; it has "
                        + one.elements().stream().map(Element::id).toList()));
    }

    private static String words(Element.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
