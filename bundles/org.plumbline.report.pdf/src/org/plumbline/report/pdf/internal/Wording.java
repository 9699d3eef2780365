package org.plumbline.report.pdf.internal;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.plumbline.report.WriterLabels;

/** What the layout adds to the words of a report, by the customs of the report's language. */
record Wording(Locale language, WriterLabels labels) {

    Wording(Locale language) {
        this(language, WriterLabels.of(language));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
    }

    /** A date for narrow places. */
    String shortDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(language).format(date);
    }

    /** A number with the decimals it has, at most two. */
    String number(double value) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
