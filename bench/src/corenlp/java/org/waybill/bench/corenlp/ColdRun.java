package org.waybill.bench.corenlp;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.waybill.bench.corpus.Seed;

/** Reads the seed once from a cold start and says when there is something to show. */
final class ColdRun {
    /** How the line begins that shows a finding; other lines are a library's own. */
    static final Pattern FINDING = Pattern.compile("^finding ");

    private ColdRun() {}

    /** The contender and the folder of cases. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Seed seed = Seed.read(Path.of(args[1]).resolve("seed"));
        List<String> findings = Contender.of(args[0]).open().apply(seed.document());
        findings.forEach(one -> out.println("finding " + one));
    }
}
