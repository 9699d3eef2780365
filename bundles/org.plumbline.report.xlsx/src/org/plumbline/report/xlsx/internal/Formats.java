package org.plumbline.report.xlsx.internal;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.apache.poi.ss.util.DateFormatConverter;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Origin.Difference;

/** Number formats that make a workbook show what the report prints. */
final class Formats {

    private final String date;

    Formats(Locale language) {
        date = DateFormatConverter.convert(language, DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, language));
    }

    /** Dates the way the language of the report writes them, with the month's name where it has one. */
    String date() {
        return date;
    }

    /** A number of which only the value is known: whole, or with one decimal. */
    static String number(double value) {
        return value == Math.rint(value) ? "0" : "0.0";
    }

    /** A number with its decimals and unit; differences carry their sign. */
    static String number(Amount amount) {
        String digits = amount.decimals() > 0 ? "0." + "0".repeat(amount.decimals()) : "0";
        String plain = digits + unit(amount);
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
