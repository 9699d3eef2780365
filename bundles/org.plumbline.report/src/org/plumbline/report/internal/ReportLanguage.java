package org.plumbline.report.internal;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.language.DateText;

/**
 * Words, numbers and dates of a report. The words are those of the language asked for, or English where there are
 * none; numbers and dates follow the customs of that language in the country asked for.
 */
public final class ReportLanguage {

    /** The minus sign. */
    public static final char MINUS = '\u2212';

    private final Locale locale;
    private final ResourceBundle words;

    public ReportLanguage(Locale locale) {
        words = ResourceBundle.getBundle("org.plumbline.report.internal.messages", locale,
                ReportLanguage.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String spoken = words.getLocale().getLanguage();
        this.locale = new Locale.Builder().setLanguage(spoken.isEmpty() ? Locale.ENGLISH.getLanguage() : spoken)
                .setRegion(locale.getCountry()).build();
    }

    /** The language of the words with the country whose customs are followed. */
    public Locale locale() {
        return locale;
    }

    /** A sentence with values put in. */
    public String say(String key, @Nullable Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** The name of a value of an enumeration of the model. */
    public String name(Enumerator value) {
        return words.getString(value.getClass().getSimpleName() + '.' + value.getLiteral());
    }

    /** A date. */
    public String date(LocalDate date) {
        return DateText.print(date, locale);
    }

    /** A date whose year is said elsewhere. */
    public String dayOfYear(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).format(date);
    }

    /** A date, empty when there is none. */
    public String dateIfKnown(@Nullable LocalDate date) {
        return date == null ? "" : date(date);
    }

    /** A number with at most one decimal, printed only when it says something. */
    public String number(double value) {
        return number(value, Rounding.decimals(value));
    }

    /** A number with so many decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        double rounded = Rounding.round(value);
        return (rounded < 0 ? String.valueOf(MINUS) : "") + format.format(Math.abs(rounded));
    }

    /** How a unit is printed behind its number; units that charts hold as clinicians typed them stay as they are. */
    public String unit(@Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return "";
        }
        String key = "unit." + unit;
        return words.containsKey(key) ? words.getString(key) : unit;
    }

    /** A number with its unit. */
    public String quantity(String number, @Nullable String unit) {
        String printed = unit(unit);
        return printed.isEmpty() ? number : printed.startsWith("°") || printed.startsWith("/") ? number + printed
                : number + '\u00a0' + printed;
    }
}
