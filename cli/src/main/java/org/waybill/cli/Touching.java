package org.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import org.waybill.casefile.Casefile;
import org.waybill.model.ClaimId;
import picocli.CommandLine.Option;

/** The claims that something is about. */
final class Touching {
    @Option(
            names = "--claim",
            paramLabel = "CLAIM",
            description = "A claim it is about, by its id or enough of its first digits; may be given more than once.")
    private List<String> claims = new ArrayList<>();

    List<ClaimId> claims(Casefile file) {
        return claims.stream().map(digits -> file.claim(digits).id()).distinct().toList();
    }
}
