package org.waybill.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.report.words.Profile;
import picocli.CommandLine.Option;

/** By which convention the figure of an entry is told; the same for every command that shows one. */
final class ProfileOption {
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The convention for the figure shown: waybill, ucdp, acled or sipri. Default: waybill.")
    private @Nullable Profile profile;

    /** Waybill's own where the user names none. */
    Profile shown() {
        return Optional.ofNullable(profile).orElse(Profile.WAYBILL);
    }

    /** Says of a command that it shows no entry's figure. */
    void refuse() {
        if (profile != null) {
            throw new UserError(
                    "WB-241",
                    "--profile is about the figure of an entry, and claims have figures of their own",
                    "Add --ledger, or leave --profile out.");
        }
    }
}
