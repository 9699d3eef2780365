package org.plumbline.core.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a dose as clinicians write it, such as {@code 3x10 each side, hold 5 s, 2 a day, 5 days a week} or shorter
 * {@code 3x10 es h5 2/d 5/w}. The phrases may come in any order.
 */
public final class DoseWords {

    private static final Pattern SETS_OF_REPS = word("(\\d{1,3}) ?[x\u00D7*] ?(\\d{1,4})");
    private static final Pattern PER_DAY = word("(\\d{1,2}|once|twice) ?(?:x|times)? ?(?:/|a|per) ?d(?:ay)?");
    private static final Pattern PER_WEEK = word(
            "(\\d{1,2}|once|twice) ?(?:x|times|d|days?)? ?(?:/|a|per) ?w(?:ee)?k?");
    private static final Pattern EVERY_DAY = word("(?:every day|daily)");
    private static final Pattern HOLD = word("h(?:old)? ?(?:for )?(\\d{1,4}) ?(?:s|secs?|seconds?)?");
    private static final Pattern SECONDS = word("(\\d{1,4}) ?(?:s|secs?|seconds?)(?: hold)?");
    private static final Pattern MINUTES = word("(\\d{1,3}(?:[.,]\\d{1,2})?) ?min(?:s|utes?)?");
    private static final Pattern SETS = word("(\\d{1,3}) ?sets?");
    private static final Pattern REPS = word("(\\d{1,4}) ?(?:reps?|repetitions?)");
    private static final Pattern EACH_SIDE = word("(?:es|/ ?side|(?:each|per|both) sides?)");
    private static final int WEEK = 7;

    private String rest;

    private DoseWords(String words) {
        rest = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The dose that these words say; empty when some of them are not understood or a number is not above zero. */
    public static Optional<Dose> read(String words) {
        return new DoseWords(words).read();
    }

    private Optional<Dose> read() {
        Optional<MatchResult> setsOfReps = take(SETS_OF_REPS);
        @Nullable Integer sets = setsOfReps.map(found -> Integer.valueOf(found.group(1))).orElseGet(() -> count(SETS));
        @Nullable Integer reps = setsOfReps.map(found -> Integer.valueOf(found.group(2))).orElseGet(() -> count(REPS));
        @Nullable Integer perWeek = take(EVERY_DAY).isPresent() ? Integer.valueOf(WEEK) : count(PER_WEEK);
        @Nullable Integer perDay = count(PER_DAY);
        @Nullable Double minutes = take(MINUTES).map(found -> Double.valueOf(found.group(1).replace(',', '.')))
                .orElse(null);
        @Nullable Integer held = count(HOLD);
        Dose dose = new Dose(sets, reps, held != null ? held : count(SECONDS), minutes, take(EACH_SIDE).isPresent(),
                perDay, perWeek);
        boolean understood = rest.replaceAll("[ ,;\u00B7]", "").isEmpty();
        return understood && positive(dose) ? Optional.of(dose) : Optional.empty();
    }

    private static boolean positive(Dose dose) {
        @Nullable Integer days = dose.daysPerWeek();
        return above(dose.sets()) && above(dose.reps()) && above(dose.holdSeconds()) && above(dose.minutes())
                && above(dose.timesPerDay()) && above(days)
                && (days == null || days <= WEEK);
    }

    private static boolean above(@Nullable Number value) {
        return value == null || value.doubleValue() > 0;
    }

    private @Nullable Integer count(Pattern pattern) {
        return take(pattern).map(found -> switch (found.group(1)) {
            case "once" -> 1;
            case "twice" -> 2;
            default -> Integer.valueOf(found.group(1));
        }).orElse(null);
    }

    /** Takes the first phrase of this kind out of what is still to be read. */
    private Optional<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        MatchResult found = matcher.toMatchResult();
        rest = rest.substring(0, found.start()) + ' ' + rest.substring(found.end());
        return Optional.of(found);
    }

    private static Pattern word(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.-])" + pattern + "(?![\\p{L}\\p{N}])");
    }
}
