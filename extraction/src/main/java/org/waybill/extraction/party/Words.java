package org.waybill.extraction.party;

import java.util.Set;
import org.waybill.extraction.table.Table;

/** Lists of words that tell what a name or a noun is. */
final class Words {
    /** That make a name a company's. */
    static final Set<String> COMPANY = list("company-words.tsv");
    /** That are nobody's name, capitalised or not. */
    static final Set<String> NO_NAME = list("no-names.tsv");
    /** That only say what sort of place a name is: "the port of Vostochny". */
    static final Set<String> LOCALITIES = list("localities.tsv");
    /** That bind fighters to whom they obey: "forces loyal to Haftar". */
    static final Set<String> OBEYING = list("obeying.tsv");

    /** That tell a group by whom it stands near, without being his: "groups affiliated with Haftar". */
    static final Set<String> TIES = list("ties.tsv");

    /** That say what one thinks of a group and not which it is: "the terrorist militia". */
    static final Set<String> NAMECALLING = list("namecalling.tsv");

    /** People who act for the group they are of: "members of the militia". */
    static final Set<String> MEMBERS = list("members.tsv");

    /** Whose subject catches goods on their way. */
    static final Set<String> CATCHING = list("catching.tsv");

    private Words() {}

    private static Set<String> list(String table) {
        return Table.read(Words.class, table)
                .index(row -> row.get("word"), row -> row)
                .keySet();
    }
}
