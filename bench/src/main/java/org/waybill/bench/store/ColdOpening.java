package org.waybill.bench.store;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.waybill.bench.pile.PileMatters;
import org.waybill.bench.speed.ColdStart;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;

/** Opens a case in a virtual machine of its own and asks it for the first page of its ledger. */
public final class ColdOpening {
    private static final int PAGE = 50;

    private ColdOpening() {}

    public static void main(String[] args) {
        FolderGround ground = FolderGround.open(Path.of(args[0]), FileDisk.lasting(), true);
        try (Casefile opened = Casefile.open(ground, new PileMatters(), CatchingUp.UNHEARD)) {
            System.out.println("lines: " + opened.queries().ledger(0, PAGE).size());
        }
    }

    /** The middle of some runs, in milliseconds from the start of the process to the page. */
    static double millis(Path folder, int runs) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-cp", System.getProperty("java.class.path"), ColdOpening.class.getName(), "" + folder);
        ColdStart middle = ColdStart.median(ColdStart.runs(command, Pattern.compile("lines: [1-9]"), runs));
        if (middle.firstClaimMillis() < 0) {
            throw new IllegalStateException("a process of its own could not open the case");
        }
        return Math.max(1, middle.firstClaimMillis());
    }
}
