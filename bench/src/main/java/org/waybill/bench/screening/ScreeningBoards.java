package org.waybill.bench.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Table;
import org.waybill.bench.corpus.UnreadableCase;
import org.waybill.bench.scripts.ScriptBoards;
import org.waybill.bench.speed.ColdStart;
import org.waybill.model.ListedName;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.list.LoadedList;

/** The boards that need whole lists to search in. */
public final class ScreeningBoards {
    /** As many aliases of a list as the measurements in the field notes have. */
    private static final int ALIASES = 1_500;

    private static final int ASKED_BOTH_WAYS = 400;
    private static final int ASKED_OF_EACH_SORT = 4_000;
    private static final String UN = "un_sc_sanctions";
    private static final String OFAC = "us_ofac_sdn";

    private final Path folder;
    private final Path sets;
    private final long seed;
    private final List<LoadedList> lists;
    private final IndexedScreener screener;

    /**
     * Reads the lists.
     *
     * @param folder of the lists, a folder for each publisher
     * @param sets the folder of the labelled names
     * @param seed of whatever is drawn
     */
    public ScreeningBoards(Path folder, Path sets, long seed) {
        this.folder = folder;
        this.sets = sets;
        this.seed = seed;
        this.lists = Snapshots.read(folder);
        this.screener = IndexedScreener.over(lists);
    }

    /** Unlisted people who raise an alert, listed ones who do not. */
    public List<Board> alerts() {
        return List.of(
                AlertBoard.unlisted("clean made-up people", unlisted(), screener),
                AlertBoard.unlisted("members of the US Congress", people("us_congress_even.csv"), screener),
                listed());
    }

    /** Those whose record has left the list since their names were drawn are not missed, but left out and counted. */
    private Board listed() {
        OwnRecords records = new OwnRecords(Snapshots.earliest(folder), united());
        List<Asked> still = mangled().stream().filter(records::hold).toList();
        return AlertBoard.listed(
                "people of the UN list, written badly",
                still,
                screener,
                UN,
                mangled().size() - still.size());
    }

    /** Records found by a name that was taken out of them. */
    public List<Board> heldOut() {
        return lists.stream()
                .filter(list -> Stream.of(UN, OFAC).anyMatch(list.edition().list()::equals))
                .map(list -> HeldOutBoard.of(list, HeldOutAlias.of(list, ALIASES, seed), unlisted(), screener))
                .toList();
    }

    /** Records of the United Nations found by the name in its own script, with what others reach. */
    public List<Board> originals() {
        LoadedList list = united();
        List<Board> boards = new ArrayList<>(ScriptBoards.originals(list, true));
        boards.add(OriginalsBoard.of(list));
        return boards;
    }

    /** Single names in other scripts, and classes of spellings. */
    public List<Board> scripts() {
        Path data = sets.resolve("netransliteration");
        try {
            List<Board> boards = new ArrayList<>(ScriptBoards.tokens(data, seed));
            boards.addAll(ScriptBoards.classes(data));
            return boards;
        } catch (IOException e) {
            throw new UnreadableCase(data, "cannot be read. Give the folder that holds it with --sets.");
        }
    }

    private LoadedList united() {
        return lists.stream()
                .filter(list -> list.edition().list().equals(UN))
                .findFirst()
                .orElseThrow(() -> new UnreadableCase(folder, "holds no list " + UN + ". Give --lists."));
    }

    /** What the index loses. */
    public Board retrieval() {
        List<String> names = new ArrayList<>();
        Stream.concat(unlisted().stream().limit(ALIASES), mangled().stream())
                .map(Asked::name)
                .forEach(names::add);
        lists.stream()
                .flatMap(list -> HeldOutAlias.of(list, ALIASES, seed).stream())
                .map(HeldOutAlias::alias)
                .map(ListedName::text)
                .forEach(names::add);
        return RetrievalBoard.of(names, ASKED_BOTH_WAYS, seed, screener);
    }

    /** Speed and memory with so many names. */
    public Table growth(List<Integer> sizes) {
        List<Subject> asked = Growth.mixed(unlisted(), mangled(), lists, ASKED_OF_EACH_SORT, seed);
        Growth growth = new Growth(lists, asked, seed);
        sizes.forEach(growth::at);
        return growth.table();
    }

    /** From nothing to the first answer, lists read from their files, each time in a new virtual machine. */
    public Table start(int runs) {
        Table table = new Table("start", "runs", "least ms", "median ms", "most ms");
        Stream.of("128m", "256m").forEach(heap -> addStart(heap, runs, table));
        return table;
    }

    private void addStart(String heap, int runs, Table table) {
        List<ColdStart> starts = ColdStart.runs(command(heap), Pattern.compile(FirstAnswer.ANSWER), runs).stream()
                .sorted(Comparator.comparingLong(ColdStart::firstClaimMillis))
                .toList();
        table.row(
                String.format(Locale.ROOT, "lists read, indexed, one name; heap %s", heap),
                Integer.toString(runs),
                millis(starts.get(0)),
                millis(starts.get(runs / 2)),
                millis(starts.get(runs - 1)));
    }

    private static String millis(ColdStart start) {
        return start.exitStatus() == 0 ? Long.toString(start.firstClaimMillis()) : "failed";
    }

    private List<String> command(String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path", ""),
                FirstAnswer.class.getName(),
                folder.toString(),
                "Vladimir Putin");
    }

    private List<Asked> unlisted() {
        return people("clean_names_global.csv");
    }

    private List<Asked> mangled() {
        return people("un_names_mangled_even.csv");
    }

    private List<Asked> people(String file) {
        return PeopleFile.read(sets.resolve(file));
    }
}
