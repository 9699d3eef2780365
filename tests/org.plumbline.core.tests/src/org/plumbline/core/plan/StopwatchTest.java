package org.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopwatchTest {

    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void oneLineRunsAtATime() {
        Stopwatch watch = Stopwatch.unused().start("massage", 0, NINE).start("exercise", 0, NINE.plusSeconds(300));
        assertFalse(watch.runs("massage"));
        assertTrue(watch.runs("exercise"));
        Instant later = NINE.plusSeconds(420);
        assertEquals(Duration.ofMinutes(5), watch.elapsed("massage", later));
        assertEquals("2:00", Stopwatch.words(watch.elapsed("exercise", later)));
    }

    @Test
    void aPausedLineGoesOnWhereItStood() {
        Stopwatch watch = Stopwatch.unused().start("massage", 0, NINE).pause(NINE.plusSeconds(60))
                .start("massage", 0, NINE.plusSeconds(600));
        assertEquals(Duration.ofSeconds(90), watch.elapsed("massage", NINE.plusSeconds(630)));
    }

    @Test
    void aLineWithMinutesGoesOnFromThem() {
        Stopwatch watch = Stopwatch.unused().start("massage", 12, NINE);
        assertEquals(14, watch.minutes("massage", NINE.plusSeconds(120)));
    }

    @ParameterizedTest
    @CsvSource({ "0, 1", "29, 1", "89, 1", "90, 2", "149, 2", "150, 3", "3600, 60" })
    void minutesAreRoundedToTheNearestAndAtLeastOne(int seconds, int minutes) {
        assertEquals(minutes, Stopwatch.unused().start("massage", 0, NINE).minutes("massage",
                NINE.plusSeconds(seconds)));
    }

    @Test
    void aClockThatIsSetBackTakesNothingAway() {
        Stopwatch watch = Stopwatch.unused().start("massage", 3, NINE);
        assertEquals(Duration.ofMinutes(3), watch.elapsed("massage", NINE.minusSeconds(3600)));
    }

    @Test
    void whatWasTakenIntoTheNoteIsForgotten() {
        Stopwatch watch = Stopwatch.unused().start("massage", 0, NINE).without("massage");
        assertFalse(watch.knows("massage"));
        assertTrue(watch.running().isEmpty());
    }
}
