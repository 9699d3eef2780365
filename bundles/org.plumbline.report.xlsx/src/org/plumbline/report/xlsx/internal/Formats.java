package org.plumbline.report.xlsx.internal;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.apache.poi.ss.util.DateFormatConverter;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Origin.Difference;

/** Number formats that make a workbook show what the report prints. */
final class Formats {

    /**
     * The width of an M between a number and the border behind it. Indents would do, but LibreOffice forgets them in a
     * cell that differs from the one before it in nothing but the format of its number.
     */
    private static final String BESIDE = "_M";

    private final String date;
    private final DateTimeFormatter printed;

    Formats(Locale language) {
        printed = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
        date = DateFormatConverter.convert(language, DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, language));
    }

    /** Dates the way the language of the report writes them, with the month's name where it has one. */
    String date() {
        return date;
    }

    /** A date as the workbook shows it. */
    String printed(LocalDate date) {
        return printed.format(date);
    }

    /** A number with its decimals and unit; differences carry their sign. */
    static String number(Amount amount) {
        String digits = amount.decimals() > 0 ? "0." + "0".repeat(amount.decimals()) : "0";
        String plain = digits + unit(amount) + BESIDE;
        return amount.origin() instanceof Difference ? "+" + plain + ";-" + plain + ";" + plain : plain;
    }

    /** The unit as literal text, as far from the number as printed; a literal cannot hold a quotation mark. */
    private static String unit(Amount amount) {
        String unit = amount.unit();
        if (unit.isEmpty()) {
            return "";
        }
        int before = amount.text().lastIndexOf(unit) - 1;
        boolean joined = before >= 0 && Character.isDigit(amount.text().charAt(before));
        return "\"" + (joined ? "" : " ") + unit.replace('"', '″') + "\"";
    }
}
