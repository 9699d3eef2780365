package org.plumbline.core.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates as they are printed wherever a form, a phrase, a goal or a report names a day. */
public final class DateText {

    private DateText() {
    }

    /** A day with the month's short name where the locale has one, like Nov 22, 2026. */
    public static String print(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }
}
