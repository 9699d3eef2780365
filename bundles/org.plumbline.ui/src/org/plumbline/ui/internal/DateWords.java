package org.plumbline.ui.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads dates as people type them: in the styles of the locale, or year-month-day. */
public final class DateWords {

    private DateWords() {
    }

    /** The date, if it can be read. */
    public static Optional<LocalDate> read(String text) {
        Stream<DateTimeFormatter> formats = Stream.concat(
                Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, format(shortPattern())),
                Stream.of(FormatStyle.MEDIUM, FormatStyle.LONG).map(DateTimeFormatter::ofLocalizedDate));
        return first(formats, format -> LocalDate.parse(text, format));
    }

    /** The moment in the time zone of this place, if it can be read; midnight where no time is given. */
    public static Optional<OffsetDateTime> readMoment(String text) {
        DateTimeFormatter shown = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return first(Stream.of(shown), format -> LocalDateTime.parse(text, format))
                .or(() -> read(text).map(LocalDate::atStartOfDay))
                .map(moment -> moment.atZone(ZoneId.systemDefault()).toOffsetDateTime());
    }

    /** The short pattern of the locale with digits as people type them: no leading zeros, all of the year. */
    private static String shortPattern() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE,
                Locale.getDefault()).replaceAll("y+", "yyyy").replace("yyyy", "uuuu").replaceAll("M+", "M")
                .replaceAll("d+", "d");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern);
    }

    private static <T> Optional<T> first(Stream<DateTimeFormatter> formats, Function<DateTimeFormatter, T> parse) {
        return formats.flatMap(format -> {
            try {
                return Stream.of(parse.apply(format));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        }).findFirst();
    }
}
