package org.plumbline.report.xlsx.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;

/** Names for the sheets of one workbook: short, without the characters Excel forbids, no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;

    /** Excel keeps the name "History" for itself. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A free name that resembles {@code wish} up to its first comma, semicolon or colon. */
    String next(String wish) {
        String start = wish.split("[,;:]", 2)[0].strip();
        String name = WorkbookUtil.createSafeSheetName(start.isEmpty() ? "-" : shorten(start, LONGEST), ' ').strip();
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            free = shorten(name, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    /** Cuts visibly, at a word where one ends in the second half. */
    private static String shorten(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int room = length - 1;
        int blank = name.lastIndexOf(' ', room);
        int end = blank > room / 2 ? blank : room;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end).strip() + "…";
    }
}
