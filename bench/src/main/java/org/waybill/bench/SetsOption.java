package org.waybill.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.gold.GoldSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which gold sets are scored. */
final class SetsOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private CasesOption cases = new CasesOption();

    @Option(
            names = "--set",
            paramLabel = "NAME",
            description = "Only this gold set, repeatable: owner, second, development, sealed.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--documents", paramLabel = "DIR", description = "Other documents than those of the repository.")
    private @Nullable Path documents;

    @Option(names = "--gold", paramLabel = "FILE", description = "Their gold claims, one document a line.")
    private @Nullable Path gold;

    CasesOption cases() {
        return cases;
    }

    /** Whether the sets are the repository's own. */
    boolean areOwn() {
        if ((documents == null) != (gold == null)) {
            throw wrongUse("--documents and --gold go together. Give both.");
        }
        return documents == null;
    }

    /** Whether they are all of the repository's own. */
    boolean areAll() {
        return areOwn() && names.isEmpty();
    }

    List<GoldSet> chosen() {
        if (!areOwn()) {
            return List.of(GoldSet.read("given", Objects.requireNonNull(documents), Objects.requireNonNull(gold)));
        }
        List<GoldSet> all = cases.goldSets();
        List<String> there = all.stream().map(GoldSet::name).toList();
        names.stream().filter(name -> !there.contains(name)).findFirst().ifPresent(name -> {
            throw wrongUse("There is no gold set " + name + ". Give one of " + String.join(", ", there) + ".");
        });
        return all.stream()
                .filter(set -> names.isEmpty() || names.contains(set.name()))
                .toList();
    }

    private ParameterException wrongUse(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
    }
}
