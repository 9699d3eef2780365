package org.plumbline.ui.internal.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.ui.internal.DateWords;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;

/** How values of one type are written and read in a field. An empty field is an absent value. */
public sealed interface Value {

    /** The kind of value that a feature takes. */
    static Value of(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature.getEType() instanceof EEnum literals) {
            return new Choice(literals.getELiterals().stream().map(EEnumLiteral::getInstance).toList());
        } else if (type == LocalDate.class) {
            return new Day();
        } else if (type == OffsetDateTime.class) {
            return new Moment();
        } else if (type == Integer.class || type == Double.class) {
            return new Amount(type == Integer.class);
        } else if (type == boolean.class) {
            return new Flag();
        } else if (feature.isMany()) {
            return new Lines();
        }
        return new Text();
    }

    /** The value as shown in the field. */
    String print(Object value);

    /** Whether the text can be read. */
    default boolean accepts(String text) {
        return text.isBlank() || read(text.strip()).isPresent();
    }

    /** The value of a text that is accepted; null when it is blank. */
    default Object parse(String text) {
        return text.isBlank() ? null : read(text.strip()).orElseThrow();
    }

    /** The value of a text that is not blank; empty when it cannot be read. */
    Optional<?> read(String text);

    /** What to enter, in words. */
    default String hint() {
        return "";
    }

    /** Words. */
    record Text() implements Value {
        @Override
        public String print(Object value) {
            return Objects.toString(value, "");
        }

        @Override
        public Object parse(String text) {
            return text.isEmpty() ? null : text;
        }

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text);
        }
    }

    /** A list of words, one a line. */
    record Lines() implements Value {
        @Override
        public String print(Object value) {
            return value == null ? "" : String.join("\n", ((List<?>) value).stream().map(String::valueOf).toList());
        }

        @Override
        public Object parse(String text) {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }

        @Override
        public Optional<List<String>> read(String text) {
            return Optional.of(text.lines().toList());
        }
    }

    /**
     * A number, with a point or a comma before its decimals whatever the locale: neither 7,5 nor 7.5 is ever 75. What
     * could be a thousand elsewhere is refused.
     */
    record Amount(boolean whole) implements Value {

        private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?(\\d{1,9}([.,]\\d{0,6})?|[.,]\\d{1,6})");
        private static final Pattern THOUSANDS = Pattern.compile("[-+\u2212]?[1-9]\\d{0,2}[.,]\\d{3}");

        @Override
        public String print(Object value) {
            return value == null ? "" : BigDecimal.valueOf(((Number) value).doubleValue()).stripTrailingZeros()
                    .toPlainString().replace('.', point());
        }

        @Override
        public Optional<? extends Number> read(String text) {
            if (!NUMBER.matcher(text).matches()
                    || THOUSANDS.matcher(text).matches() && text.indexOf(point()) < 0) {
                return Optional.empty();
            }
            double number = Double.parseDouble(text.replace(',', '.').replace('\u2212', '-'));
            return !whole ? Optional.of(number) : number % 1 == 0 ? Optional.of((int) number) : Optional.empty();
        }

        private static char point() {
            return DecimalFormatSymbols.getInstance().getDecimalSeparator();
        }

        @Override
        public String hint() {
            return whole ? Messages.enterWholeNumber : Messages.enterNumber;
        }
    }

    /** A date. */
    record Day() implements Value {
        @Override
        public String print(Object value) {
            return Words.of((LocalDate) value);
        }

        @Override
        public Optional<LocalDate> read(String text) {
            return DateWords.read(text);
        }

        @Override
        public String hint() {
            return Messages.bind(Messages.enterDate, Words.of(LocalDate.now()));
        }
    }

    /** A moment: a date and the time of day; midnight where no time is given. */
    record Moment() implements Value {
        @Override
        public String print(Object value) {
            return Words.of((OffsetDateTime) value);
        }

        @Override
        public Optional<OffsetDateTime> read(String text) {
            return DateWords.readMoment(text);
        }

        @Override
        public String hint() {
            return Messages.bind(Messages.enterDate, Words.of(OffsetDateTime.now()));
        }
    }

    /** One of several literals. */
    record Choice(List<Enumerator> literals) implements Value {
        @Override
        public String print(Object value) {
            return value == null ? "" : Words.of((Enumerator) value);
        }

        @Override
        public Optional<Enumerator> read(String text) {
            return literals.stream().filter(literal -> Words.of(literal).equals(text)).findFirst();
        }
    }

    /** Yes or no. */
    record Flag() implements Value {
        @Override
        public String print(Object value) {
            return Boolean.TRUE.equals(value) ? Messages.yes : "";
        }

        @Override
        public Object parse(String text) {
            return !text.isEmpty();
        }

        @Override
        public Optional<Boolean> read(String text) {
            return Optional.of(!text.isEmpty());
        }
    }
}
