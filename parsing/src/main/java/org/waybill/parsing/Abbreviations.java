package org.waybill.parsing;

import java.util.Locale;
import java.util.Set;

/** Words that keep their full stop, and what may follow them. */
final class Abbreviations {
    /** Followed by the name or number they belong to, so never the end of a sentence. Written with a capital. */
    private static final Set<String> BEFORE_A_NAME = Set.of(
            ("Adm Amb Atty Brig Bros Capt Cdr Cmdr Col Comdr Cpl Cpt Dr Drs Fig Figs Fr Ft Gen Gens Gov Hon Lieut Lt "
                            + "Maj Messrs Mme Mlle Mr Mrs Ms Mt No Nos Op Pfc Pres Prof Pvt Rear Rep Reps Rev Sec Sen "
                            + "Sens Sgt Spc St Ste Supt Ven Vice")
                    .split(" ", -1));

    /** May end a sentence. Written with a capital, because in lower case some are words: "sun", "mar". */
    private static final Set<String> CAPITALISED =
            Set.of(("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri "
                            + "Ala Ariz Ark Calif Colo Conn Fla Kan Mass Mich Minn Miss Mont Okla Pa Tenn Tex Va Wash "
                            + "Assn Ave Bhd Blvd Cie Co Corp Cos Dept Dist Inc Inst Intl Jr Ltd Mfg Natl Plc Pte Pty "
                            + "Sr Univ PhD")
                    .split(" ", -1));

    /** May end a sentence. Written in any case. */
    private static final Set<String> ANY_CASE = Set.of(
            "approx cf ca dept ed eds esp est etc ext fwd incl max min misc par para paras pp resp sq vol vols vs"
                    .split(" ", -1));

    /** Of those, the ones that look forward, so never the end of a sentence. */
    private static final Set<String> LOOK_FORWARD =
            Set.of("approx", "cf", "ca", "est", "incl", "par", "para", "paras", "pp", "vs");

    private Abbreviations() {}

    /** Whether this word, written before a full stop, is likely cut short by it. */
    static boolean keepsStop(String word) {
        return isDotted(word)
                || BEFORE_A_NAME.contains(word)
                || CAPITALISED.contains(word)
                || ANY_CASE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence can hardly end with this word and its full stop. */
    static boolean looksForward(String word) {
        return BEFORE_A_NAME.contains(word) || LOOK_FORWARD.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Letters with a full stop after each but the last: "U.N", "e.g"; also one capital alone, as in "J. Smith". */
    private static boolean isDotted(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        for (int i = 0; i < word.length(); i++) {
            boolean isPlaceOfStop = i % 2 == 1;
            if (isPlaceOfStop ? word.charAt(i) != '.' : !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }
}
