package org.plumbline.ui.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.language.DateText;

/** The words of the profession for what the model names: features, literals, dates and numbers. */
public final class Words {

    /** Characters of a text that is only repeated; its field shows all of it. */
    private static final int MOST = 400;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.plumbline.ui.internal.words");

    private Words() {
    }

    /** Label of a feature. */
    public static String of(EStructuralFeature feature) {
        return WORDS.getString(feature.getEContainingClass().getName() + '.' + feature.getName());
    }

    /** The label of a feature that people see; empty for one that they do not. */
    public static Optional<String> known(EStructuralFeature feature) {
        String key = feature.getEContainingClass().getName() + '.' + feature.getName();
        return Optional.of(key).filter(WORDS::containsKey).map(WORDS::getString);
    }

    /** Word for a literal. */
    public static String of(Enumerator literal) {
        return WORDS.getString(literal.getClass().getSimpleName() + '.' + literal.getLiteral());
    }

    /** A date; empty when there is none. */
    public static String of(LocalDate date) {
        return date == null ? "" : DateText.print(date, Locale.getDefault(Locale.Category.FORMAT));
    }

    /** A date with the time of day; empty when there is none. */
    public static String of(OffsetDateTime moment) {
        return moment == null ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(moment);
    }

    /** A text as it is repeated elsewhere: the beginning where it is long. */
    public static String shortened(String text) {
        return text.length() <= MOST ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST))) + " \u2026";
    }

    /** A number, without decimals it does not have; empty when there is none. */
    public static String of(Number number) {
        if (number == null) {
            return "";
        }
        double value = number.doubleValue();
        return value == Math.rint(value) ? String.format(Locale.getDefault(), "%.0f", value)
                : String.format(Locale.getDefault(), "%.1f", value);
    }
}
