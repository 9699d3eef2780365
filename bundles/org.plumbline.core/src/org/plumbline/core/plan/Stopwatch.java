package org.plumbline.core.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stopwatch for the treatments of a visit, one of which runs at a time. A value: starting and pausing give a new one.
 *
 * @param spent time so far of each treatment line that was timed, by its id
 * @param running the line that runs
 */
public record Stopwatch(Map<String, Duration> spent, Optional<Running> running) {

    /** Seconds from which a started minute counts as a whole one. */
    public static final int ROUNDED_UP_FROM = 30;

    private static final int MINUTE = 60;

    /** A line that runs since a moment. */
    public record Running(String line, Instant since) {
    }

    public Stopwatch {
        spent = Map.copyOf(spent);
    }

    /** A stopwatch that nothing was timed with. */
    public static Stopwatch unused() {
        return new Stopwatch(Map.of(), Optional.empty());
    }

    /**
     * Starts a line, pausing the one that ran. A line goes on from where it was paused, or from the minutes that stand
     * in it.
     *
     * @param minutes minutes that stand in the line, 0 when there are none
     */
    public Stopwatch start(String line, int minutes, Instant now) {
        Stopwatch paused = pause(now);
        Map<String, Duration> times = new HashMap<>(paused.spent);
        times.putIfAbsent(line, Duration.ofMinutes(Math.max(0, minutes)));
        return new Stopwatch(times, Optional.of(new Running(line, now)));
    }

    /** Pauses the line that runs. */
    public Stopwatch pause(Instant now) {
        Map<String, Duration> times = new HashMap<>(spent);
        running.ifPresent(one -> times.put(one.line(), elapsed(one.line(), now)));
        return new Stopwatch(times, Optional.empty());
    }

    /** Forgets the time of a line, after it was taken into the note or thrown away. */
    public Stopwatch without(String line) {
        Map<String, Duration> times = new HashMap<>(spent);
        times.remove(line);
        return new Stopwatch(times, running.filter(one -> !one.line().equals(line)));
    }

    /** Whether a line was timed, running or paused. */
    public boolean knows(String line) {
        return spent.containsKey(line);
    }

    /** Whether a line runs. */
    public boolean runs(String line) {
        return running.filter(one -> one.line().equals(line)).isPresent();
    }

    /** Time of a line so far; never less than before, should the clock of the computer be set back. */
    public Duration elapsed(String line, Instant now) {
        Duration before = spent.getOrDefault(line, Duration.ZERO);
        return running.filter(one -> one.line().equals(line) && now.isAfter(one.since()))
                .map(one -> before.plus(Duration.between(one.since(), now))).orElse(before);
    }

    /** Whole minutes of a line: rounded to the nearest, a half up, and at least one. */
    public int minutes(String line, Instant now) {
        return (int) Math.max(1, (elapsed(line, now).toSeconds() + MINUTE - ROUNDED_UP_FROM) / MINUTE);
    }

    /** Minutes and seconds, such as 7:05. */
    public static String words(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
