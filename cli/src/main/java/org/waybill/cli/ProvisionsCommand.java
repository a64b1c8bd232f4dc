package org.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules that entries are held against, or shows some of them whole. */
@Command(
        name = "provisions",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the rules that entries are held against, with how sure each citation is.",
            "With ids it shows those whole: what must be shown, what changed them, what they were held against."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: provisions were listed", "2: the command was not understood"})
final class ProvisionsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Provisions to show whole, such as DPRK-1874-9.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private ProvisionChoice choice = new ProvisionChoice();

    @Option(names = "--regimes", description = "The regimes alone.")
    private boolean regimes;

    @Option(names = "--format", paramLabel = "FORM", description = "table or json. Default: ${DEFAULT-VALUE}.")
    private Form format = Form.TABLE;

    /** The forms in which provisions are printed. */
    private enum Form {
        TABLE,
        JSON
    }

    ProvisionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Packs packs = Packs.bundled();
        if (format == Form.JSON) {
            console.bytes(new ProvisionsJson(packs, choice.day())
                    .of(regimes ? List.of() : rules(packs))
                    .getBytes(StandardCharsets.UTF_8));
        } else if (ids.isEmpty()) {
            list(packs);
        } else {
            ProvisionSheet sheet = new ProvisionSheet(packs, choice.day());
            rules(packs).forEach(rule -> console.bytes(sheet.of(rule).getBytes(StandardCharsets.UTF_8)));
        }
        return ExitCode.OK;
    }

    private List<Rule> rules(Packs packs) {
        List<Rule> chosen = choice.of(packs);
        if (ids.isEmpty()) {
            return chosen;
        }
        return ProvisionChoice.named(packs, ids);
    }

    private void list(Packs packs) {
        List<Rule> rules = choice.of(packs);
        if (regimes || !choice.isNarrow()) {
            console.bytes(ProvisionTable.regimes(packs).getBytes(StandardCharsets.UTF_8));
        }
        if (!regimes) {
            console.line("");
            console.bytes(ProvisionTable.of(rules, choice.day()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
