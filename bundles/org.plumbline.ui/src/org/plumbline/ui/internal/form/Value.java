package org.plumbline.ui.internal.form;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.history.Terms;
import org.plumbline.core.language.DecimalText;
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

    /** Points that a field needs to show a value; none where any width will do. */
    default int least() {
        return 0;
    }

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

    /** A number. */
    record Amount(boolean whole) implements Value {

        @Override
        public String print(Object value) {
            return value == null ? "" : DecimalText.print(((Number) value).doubleValue());
        }

        @Override
        public Optional<? extends Number> read(String text) {
            OptionalDouble read = DecimalText.read(text);
            return read.isEmpty() ? Optional.empty() : !whole ? Optional.of(read.getAsDouble())
                    : read.getAsDouble() % 1 == 0 ? Optional.of((int) read.getAsDouble()) : Optional.empty();
        }

        @Override
        public String hint() {
            return whole ? Messages.enterWholeNumber : Messages.enterNumber;
        }
    }

    /** A date. */
    record Day() implements Value {

        @Override
        public int least() {
            return 112;
        }

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
        public int least() {
            return 176;
        }

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

    /** One of several values, each with what it is called. */
    record OneOf(SequencedMap<String, String> called) implements Value {
        @Override
        public String print(Object value) {
            return value == null ? "" : called.getOrDefault((String) value, (String) value);
        }

        @Override
        public Optional<String> read(String text) {
            return called.entrySet().stream().filter(one -> one.getValue().equals(text)).map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    /** Entries of the catalogue by their names, one a line; {@code called} says the name of each id. */
    record Entries(SequencedMap<String, String> called) implements Value {
        @Override
        public String print(Object value) {
            return value == null ? "" : ((List<?>) value).stream().map(String::valueOf)
                    .map(id -> called.getOrDefault(id, id)).collect(Collectors.joining("\n"));
        }

        @Override
        public Object parse(String text) {
            return read(text).orElseThrow();
        }

        @Override
        public Optional<List<String>> read(String text) {
            List<Optional<String>> ids = text.lines().map(String::strip).filter(line -> !line.isEmpty())
                    .map(this::id).toList();
            return ids.stream().allMatch(Optional::isPresent)
                    ? Optional.of(ids.stream().map(Optional::get).distinct().toList()) : Optional.empty();
        }

        private Optional<String> id(String name) {
            return called.entrySet().stream().filter(one -> one.getValue().equalsIgnoreCase(name))
                    .map(Map.Entry::getKey).findFirst();
        }

        @Override
        public String hint() {
            return Messages.enterNames;
        }
    }

    /** A list of terms, as they stand in one text. */
    record TermList() implements Value {
        @Override
        public String print(Object value) {
            return value == null ? "" : new Terms(((List<?>) value).stream().map(String::valueOf).toList()).text();
        }

        @Override
        public Object parse(String text) {
            return Terms.of(text).words();
        }

        @Override
        public Optional<List<String>> read(String text) {
            return Optional.of(Terms.of(text).words());
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
