package org.plumbline.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.testkit.InstalledContent;

class TimedUnitsTest {

    private static final UnitRule EIGHT_MINUTES = rule("medicare-therapy");
    private static final UnitRule PER_CODE = rule("commercial-per-code");

    @ParameterizedTest(name = "{0} to {1} minutes are {2} units")
    @CsvSource({ "0, 7, 0", "8, 22, 1", "23, 37, 2", "38, 52, 3", "53, 67, 4", "68, 82, 5", "83, 97, 6", "98, 112, 7",
            "113, 127, 8" })
    void unitsOfOneServiceFollowThePublishedTable(int from, int to, int units) {
        for (int minutes = from; minutes <= to; minutes++) {
            assertEquals(units, count(EIGHT_MINUTES, minutes).total(), minutes + " minutes");
        }
    }

    @Test
    void eighteenAndTenMinutesAreAUnitEach() {
        UnitCount count = count(EIGHT_MINUTES, 18, 10);
        assertEquals(1, count.of("code-1"));
        assertEquals(1, count.of("code-2"));
    }

    @Test
    void fortyOneMinutesAreThreeUnitsHoweverTheyAreSplit() {
        assertEquals(3, count(EIGHT_MINUTES, 33, 8).total());
        assertEquals(3, count(EIGHT_MINUTES, 20, 21).total());
    }

    @Test
    void servicesTooShortForAUnitGiveOneTogetherOnTheLongest() {
        UnitCount count = count(EIGHT_MINUTES, 3, 5);
        assertEquals(0, count.of("code-1"));
        assertEquals(1, count.of("code-2"));
    }

    @Test
    void aPayerThatCountsEachCodeGivesShortServicesNothing() {
        assertEquals(0, count(PER_CODE, 7, 7).total());
        assertEquals(2, count(PER_CODE, 8, 8).total());
        assertEquals(1, count(EIGHT_MINUTES, 8, 8).total());
    }

    @Test
    void minutesOfTheSameCodeAreAddedFirst() {
        UnitCount count = TimedUnits.count(List.of(new TimedService("97110", 5), new TimedService("97110", 4)), PER_CODE);
        assertEquals(1, count.of("97110"));
    }

    @Test
    void theTrailNamesMethodAndMinutes() {
        String trail = count(EIGHT_MINUTES, 41).trail();
        assertTrue(trail.contains("3 units") && trail.contains("41 timed minutes"), trail);
    }

    @Test
    void negativeMinutesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TimedService("97110", -1));
    }

    @Test
    void aPayerWithoutTimedUnitsHasNoRule() {
        assertTrue(UnitRule.of(payer("medicare-chiropractic")).isEmpty());
    }

    private static UnitCount count(UnitRule rule, int... minutes) {
        List<TimedService> services = new ArrayList<>();
        for (int spent : minutes) {
            services.add(new TimedService("code-" + (services.size() + 1), spent));
        }
        return TimedUnits.count(services, rule);
    }

    private static UnitRule rule(String payer) {
        return UnitRule.of(payer(payer)).orElseThrow();
    }

    private static PayerRuleSet payer(String id) {
        return InstalledContent.catalogue().find(PayerRuleSet.class, id).orElseThrow();
    }
}
