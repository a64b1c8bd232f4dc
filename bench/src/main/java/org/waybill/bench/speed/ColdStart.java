package org.waybill.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One start of the program, from nothing.
 *
 * @param firstClaimMillis until the first line that shows a claim; -1 where none was shown
 * @param endMillis until the program ended
 * @param exitStatus as the program gave it
 */
public record ColdStart(long firstClaimMillis, long endMillis, int exitStatus) {

    /** Starts the command several times; gives the runs in the order made. */
    public static List<ColdStart> runs(List<String> command, Pattern claim, int runs) {
        return IntStream.range(0, runs).mapToObj(run -> once(command, claim)).toList();
    }

    /** The run with the middle time to the first claim. */
    public static ColdStart median(List<ColdStart> runs) {
        return runs.stream()
                .sorted(Comparator.comparingLong(ColdStart::firstClaimMillis))
                .toList()
                .get(runs.size() / 2);
    }

    private static ColdStart once(List<String> command, Pattern claim) {
        long start = System.nanoTime();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            long first = firstClaim(process, claim, start);
            int status = process.waitFor();
            return new ColdStart(first, millisSince(start), status);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", e);
        }
    }

    /** Reads to the end in any case, or the program would wait for room to write. */
    private static long firstClaim(Process process, Pattern claim, long start) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Stream<Long> times = lines.lines().map(line -> claim.matcher(line).find() ? millisSince(start) : -1L);
            return times.reduce(-1L, (one, next) -> one >= 0 ? one : next);
        }
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
