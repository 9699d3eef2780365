package org.plumbline.ui.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates as people type them: in the styles of the locale, as day, month in letters and year, or as
 * year-month-day. A day that is not in the calendar is no date, and a year has all its digits.
 */
public final class DateWords {

    private static final Pattern MOMENT = Pattern.compile("(.+?)[, ]+(\\d{1,2}:\\d{2}.*)");

    private DateWords() {
    }

    /** The date, if it can be read. */
    public static Optional<LocalDate> read(String text) {
        Stream<String> patterns = Stream.concat(Stream.of("uuuu-MM-dd", shortPattern(), "d MMM uuuu", "d MMMM uuuu"),
                Stream.of(FormatStyle.MEDIUM, FormatStyle.LONG).map(style -> pattern(style, null)));
        return first(patterns, format -> LocalDate.parse(plain(text), format));
    }

    /** The moment in the time zone of this place, if it can be read; midnight where no time is given. */
    public static Optional<OffsetDateTime> readMoment(String text) {
        Stream<String> shown = Stream.of(plain(pattern(FormatStyle.MEDIUM, FormatStyle.SHORT)));
        return first(shown, format -> LocalDateTime.parse(plain(text), format)).or(() -> readParts(plain(text)))
                .map(moment -> moment.atZone(ZoneId.systemDefault()).toOffsetDateTime());
    }

    private static Optional<LocalDateTime> readParts(String text) {
        Matcher parts = MOMENT.matcher(text);
        return !parts.matches() ? read(text).map(LocalDate::atStartOfDay)
                : read(parts.group(1)).flatMap(date -> readTime(parts.group(2)).map(date::atTime));
    }

    private static Optional<LocalTime> readTime(String text) {
        return first(Stream.of("H:mm", plain(pattern(null, FormatStyle.SHORT)), "h:mm a", "h:mma"),
                format -> LocalTime.parse(text, format));
    }

    /** The short pattern of the locale with digits as people type them: no leading zeros, all of the year. */
    private static String shortPattern() {
        return pattern(FormatStyle.SHORT, null).replaceAll("M+", "M").replaceAll("d+", "d");
    }

    private static String pattern(FormatStyle date, FormatStyle time) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE,
                Locale.getDefault()).replaceAll("[yu]+", "uuuu");
    }

    /** The text with one kind of space. */
    private static String plain(String text) {
        return text.replaceAll("\\h+", " ").strip();
    }

    private static <T> Optional<T> first(Stream<String> patterns, Function<DateTimeFormatter, T> parse) {
        return patterns.flatMap(pattern -> {
            try {
                return Stream.of(parse.apply(new DateTimeFormatterBuilder().parseCaseInsensitive()
                        .appendPattern(pattern).toFormatter().withResolverStyle(ResolverStyle.STRICT)));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        }).findFirst();
    }
}
