package org.plumbline.store.internal.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A word of a query read as a date of birth: a year, a month or a day.
 *
 * @param year year
 * @param first month, or day when the order is day first; 0 when only the year is given
 * @param second day, or month when the order is day first; 0 when no day is given
 * @param eitherOrder whether {@code first} and {@code second} may stand in either order
 */
record QueryDate(int year, int first, int second, boolean eitherOrder) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    static Optional<QueryDate> parse(String word) {
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        if (yearFirst.matches()) {
            return Optional.of(new QueryDate(number(yearFirst.group(1)), number(yearFirst.group(2)),
                    number(yearFirst.group(3)), false));
        }
        Matcher yearLast = YEAR_LAST.matcher(word);
        return yearLast.matches()
                ? Optional.of(new QueryDate(number(yearLast.group(3)), number(yearLast.group(1)),
                        number(yearLast.group(2)), true))
                : Optional.empty();
    }

    boolean matches(@Nullable LocalDate date) {
        return date != null && date.getYear() == year
                && (matches(date, first, second) || eitherOrder && matches(date, second, first));
    }

    private static boolean matches(LocalDate date, int month, int day) {
        return (month == 0 || date.getMonthValue() == month) && (day == 0 || date.getDayOfMonth() == day);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
