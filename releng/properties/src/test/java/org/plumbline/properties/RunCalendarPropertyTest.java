package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.plumbline.core.running.RunRules;
import org.plumbline.model.chart.SessionKind;

/** No calendar breaks a rule, whoever runs and whatever becomes of it. */
class RunCalendarPropertyTest {

    private static final int RUNNERS = 10_000;
    private static final int TIMES = 12;

    @Test
    void tenThousandRunnersKeepEveryRuleWeekByWeek(TestReporter reporter) {
        Map<SessionKind, Integer> planned = new TreeMap<>();
        int[] calendars = new int[1];
        for (int seed = 0; seed < RUNNERS; seed++) {
            int runner = seed;
            new GeneratedRunner(new Random(seed)).live(TIMES, (calendar, now) -> {
                calendars[0]++;
                calendar.days().stream().filter(day -> !day.date().isBefore(calendar.from()))
                        .forEach(day -> planned.merge(day.kind(), 1, Integer::sum));
                assertEquals(List.of(), RunRules.violations(calendar, now), () -> "runner " + runner);
            });
        }
        reporter.publishEntry("runners", RUNNERS + ", calendars " + calendars[0] + ", days " + planned);
        assertTrue(planned.keySet().containsAll(List.of(SessionKind.values())));
    }
}
