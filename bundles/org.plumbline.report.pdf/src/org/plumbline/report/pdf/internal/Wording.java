package org.plumbline.report.pdf.internal;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the layout adds to a report, in the language of the report rather than that of the workbench. */
final class Wording {

    private final Locale language;
    private final ResourceBundle words;

    Wording(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(Wording.class.getPackageName() + ".messages", language,
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words for {@code key} with {@code values} put in. */
    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
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
