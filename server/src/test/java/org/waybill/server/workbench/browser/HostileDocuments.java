package org.waybill.server.workbench.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybill.intake.Source;

/** Documents that try to become part of a page: scripts, turned text, endless words, drawings, formulas. */
final class HostileDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final String SCRIPT =
            "<script>document.title='ran'</script>\"'><img src=x onerror=\"document.title='ran'\">";
    static final String DRAWING =
            "<svg onload=\"document.title='ran'\"><a href=\"javascript:document.title='ran'\">x</a></svg>";
    static final String TURNED = "\u202Eyllacitercsid\u202C";
    static final String ENDLESS = "w".repeat(10_000);
    static final String FORMULA = "=HYPERLINK(\"http://evil.example/\",\"x\")";

    private HostileDocuments() {}

    static List<Source> in(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Source> all = new ArrayList<>();
        all.add(document(
                folder,
                "1",
                SCRIPT,
                SCRIPT,
                "North Korea sent Russia 20,000 containers of " + SCRIPT + " munitions since September 2023, " + SCRIPT
                        + " said."));
        all.add(document(
                folder,
                "2",
                DRAWING,
                DRAWING,
                DRAWING + " North Korea supplied more than 9,000 containers of" + " munitions to Russia, the " + TURNED
                        + " Ministry said in October 2023."));
        all.add(document(
                folder,
                "3",
                ENDLESS,
                ENDLESS,
                "North Korea has shipped " + ENDLESS
                        + " 14,000 containers of artillery shells to Russia, South Korea's " + ENDLESS + " said."));
        all.add(document(
                folder,
                "4",
                FORMULA,
                FORMULA,
                FORMULA + " said North Korea sent 5,000 containers of shells to" + " Russia. According to " + FORMULA
                        + ", Russia sent oil to North Korea aboard the ship " + TURNED + "."));
        all.add(
                document(
                        folder,
                        "5",
                        "{{constructor.constructor('x')()}} ${7*7} @{raw}",
                        "</title></style>-->]]>",
                        "Russia received 1,000 containers of missiles from North Korea, said </textarea></select></svg><b>they</b>."));
        return List.copyOf(all);
    }

    private static Source document(Path folder, String id, String publisher, String title, String text)
            throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", "hostile-" + id)
                .put("publisher", publisher)
                .put("title", title)
                .put("published", "2023-11-0" + id)
                .put("text", text);
        Path file = folder.resolve("hostile-" + id + ".json");
        Files.write(file, JSON.writeValueAsBytes(json));
        return Source.named(file.toString());
    }
}
