package org.waybill.parsing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds a form to what the model was trained on: links, numbers, quotes, runs of punctuation. */
final class Simplification {
    /** What stands for an address or a file name. */
    static final String LINK = "#hlink#";

    private static final List<String> PROTOCOLS = List.of("http://", "https://", "ftp://", "sftp://");

    /** Taken as file names when they follow a full stop; the list the model was trained with. */
    private static final Set<String> FILE_ENDINGS = Set.of(
            ("3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm dat divx dll dmg "
                            + "doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html shtml ifo indd iso jar jsp jpg "
                            + "jpeg lnk log m4a m4b m4p m4v mcd mdb mid mov mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php "
                            + "png pps ppt ps psd pst ptb pub qbb qbw qxd ram rar rm rmvb rtf sea ses sit sitx sql ss "
                            + "swf tgz tif torrent ttf txt vcd vob wav wma wmv wpd wps xls xml xtm zip")
                    .split(" ", -1));

    /** A numeric address, or words joined by full stops and ending in letters, as in a host name. */
    private static final Pattern HOST =
            Pattern.compile("\\d{3}(\\.\\d{1,3}){3}|\\w+(-\\w+)*(\\.\\w+(-\\w+)*)*\\.\\p{Alpha}{2,}");

    /** Longer forms with a full stop inside are taken for addresses unread: the pattern could exhaust the stack. */
    private static final int LONGEST_CHECKED = 200;

    private Simplification() {}

    static String of(String form) {
        return isLink(form) ? LINK : foldRuns(foldNumbers(foldCharacters(form)));
    }

    private static boolean isLink(String form) {
        int stop = form.lastIndexOf('.');
        if (stop >= 0 && FILE_ENDINGS.contains(form.substring(stop + 1))) {
            return true;
        }
        return hasProtocol(form) || hasHost(form);
    }

    /** Whether it begins as an address on the net does. */
    static boolean hasProtocol(String form) {
        if (form.indexOf("://") < 0) {
            return false;
        }
        String lower = Characters.lower(form);
        return PROTOCOLS.stream().anyMatch(lower::startsWith);
    }

    /** The pattern is slow, and most forms have no full stop, or one at the end. */
    private static boolean hasHost(String form) {
        int stop = form.indexOf('.');
        return stop >= 0
                && stop < form.length() - 1
                && (form.length() > LONGEST_CHECKED || HOST.matcher(form).find());
    }

    private static char[] foldCharacters(String form) {
        char[] units = form.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = Characters.fold(units[i]);
        }
        return units;
    }

    /** Each number becomes a single 0, with the signs inside it and a percent sign after it. */
    private static String foldNumbers(char[] units) {
        StringBuilder folded = new StringBuilder(units.length);
        boolean inNumber = false;
        for (int at = 0; at < units.length; at++) {
            at = skipUnit(units, at);
            char c = units[at];
            if (c == '%' && inNumber) {
                continue;
            }
            int digit = digitAfterSign(units, at);
            if (digit > 0 && inNumber) {
                at = digit;
                continue;
            } else if (digit > 0 && at == 0) {
                at = digit;
                c = units[at];
            }
            boolean isDigit = Characters.isDigit(c);
            if (!isDigit) {
                folded.append(c);
            } else if (!inNumber) {
                folded.append('0');
            }
            inNumber = isDigit;
        }
        return folded.toString();
    }

    /** Steps over a currency or number sign that stands before a digit. */
    private static int skipUnit(char[] units, int at) {
        boolean isSign = units[at] == '$' || units[at] == '#';
        return isSign && at + 1 < units.length && Characters.isDigit(units[at + 1]) ? at + 1 : at;
    }

    /** The place of the digit after a sign that can stand in a number, or -1. */
    private static int digitAfterSign(char[] units, int at) {
        char c = units[at];
        boolean isSign = Characters.isNumberSign(c) || c == ',' || c == ':' || c == '/' || c == '=';
        if (!isSign || at + 1 >= units.length) {
            return -1;
        }
        int next = skipUnit(units, at + 1);
        return Characters.isDigit(units[next]) ? next : -1;
    }

    /** At most two of the same punctuation mark in a row. */
    private static String foldRuns(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isThird =
                    i > 1 && Characters.isPunctuation(c) && c == text.charAt(i - 1) && c == text.charAt(i - 2);
            if (!isThird) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
