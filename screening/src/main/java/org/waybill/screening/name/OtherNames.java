package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.waybill.screening.table.TableRows;

/** Finds where a writer puts several names of one bearer into one field: "ANGARA ex MAIA". */
final class OtherNames {
    /** More are not told apart: no bearer is written with as many in one field. */
    private static final int MOST = 8;

    private static final Pattern BAR = Pattern.compile("\\|");

    /** Words that stand between two names, and how many words each of these must have. */
    private record Between(List<String> words, int least) {}

    private final List<Between> betweens = new ArrayList<>();

    /** What is known for persons (p), organisations (o) or ships (v). */
    OtherNames(char scope) {
        TableRows table = TableRows.beside(OtherNames.class, "other-names.tsv");
        for (List<String> row : table.rows()) {
            if (row.get(table.column("scope")).indexOf(scope) >= 0) {
                int least = Integer.parseInt(row.get(table.column("least")));
                for (String form : BAR.split(row.get(table.column("forms")), 0)) {
                    betweens.add(new Between(Arrays.asList(form.split(" ", -1)), least));
                }
            }
        }
        betweens.sort((one, other) -> other.words().size() - one.words().size());
    }

    /** The names that the words hold, in order; none where they are one name. */
    List<List<Word>> apart(List<Word> words) {
        List<List<Word>> names = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.size() && names.size() < MOST; at++) {
            int behind = behind(words, from, at);
            if (behind > 0) {
                names.add(words.subList(from, at));
                from = behind;
                at = behind;
            }
        }
        if (from > 0) {
            names.add(words.subList(from, words.size()));
        }
        return names;
    }

    /** Where the next name begins if such words stand here between two names; 0 where they do not. */
    private int behind(List<Word> words, int from, int at) {
        for (Between between : betweens) {
            int next = at + between.words().size();
            if (at - from >= between.least() && words.size() - next >= between.least() && stand(between, words, at)) {
                return next;
            }
        }
        return 0;
    }

    private static boolean stand(Between between, List<Word> words, int at) {
        for (int i = 0; i < between.words().size(); i++) {
            if (!words.get(at + i).text().equals(between.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
