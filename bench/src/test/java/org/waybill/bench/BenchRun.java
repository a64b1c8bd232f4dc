package org.waybill.bench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.waybill.bench.subject.Subject;
import org.waybill.bench.wiring.Wiring;
import picocli.CommandLine;

/**
 * One run of the command line.
 *
 * @param status exit status
 * @param out what it printed
 * @param err what it complained of
 */
public record BenchRun(int status, String out, String err) {

    public static BenchRun of(Subject subject, List<String> args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                Bench.commandLine(subject).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int status = line.execute(args.toArray(String[]::new));
        return new BenchRun(status, out.toString(), err.toString());
    }

    /** The reader as it is shipped. */
    public static Subject rules() {
        return Wiring.subject();
    }
}
