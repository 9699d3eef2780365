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

    /** A free name that resembles {@code wish}. */
    String next(String wish) {
        String name = WorkbookUtil.createSafeSheetName(wish.isBlank() ? "-" : shorten(wish.strip(), LONGEST), ' ');
        String free = name.strip();
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            free = shorten(name.strip(), LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    /** Cuts at a word where one ends in the second half. */
    private static String shorten(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int blank = name.lastIndexOf(' ', length);
        int end = blank > length / 2 ? blank : length;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end).strip();
    }
}
