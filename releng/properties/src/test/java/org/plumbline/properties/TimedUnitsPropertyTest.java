package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.plumbline.core.billing.TimedService;
import org.plumbline.core.billing.TimedUnits;
import org.plumbline.core.billing.UnitCount;
import org.plumbline.core.billing.UnitRule;
import org.plumbline.model.catalogue.PayerRuleSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of timed units whatever was done and for how long. */
class TimedUnitsPropertyTest {

    private final UnitRule eightMinutes = rule("medicare-therapy");
    private final UnitRule perCode = rule("commercial-per-code");

    @Property
    void unitsOfAllCodesAreTheUnitsOfAllMinutes(@ForAll("visit") List<TimedService> visit) {
        UnitCount count = TimedUnits.count(visit, eightMinutes);
        int minutes = visit.stream().mapToInt(TimedService::minutes).sum();
        int expected = minutes / eightMinutes.unitMinutes()
                + (minutes % eightMinutes.unitMinutes() >= eightMinutes.leastMinutes() ? 1 : 0);
        assertEquals(expected, count.total());
        assertEquals(minutes, count.minutes());
    }

    @Property
    void noCodeIsPaidForMoreThanOneUnitBeyondItsMinutes(@ForAll("visit") List<TimedService> visit) {
        for (UnitRule rule : List.of(eightMinutes, perCode)) {
            UnitCount count = TimedUnits.count(visit, rule);
            visit.stream().map(TimedService::code).distinct().forEach(code -> {
                int whole = minutes(visit, code) / rule.unitMinutes();
                assertTrue(count.of(code) == whole || count.of(code) == whole + 1, code);
            });
        }
    }

    @Property
    void aMinuteMoreNeverCostsAUnit(@ForAll("visit") List<TimedService> visit) {
        for (UnitRule rule : List.of(eightMinutes, perCode)) {
            List<TimedService> longer = new ArrayList<>(visit);
            longer.set(0, new TimedService(visit.get(0).code(), visit.get(0).minutes() + 1));
            assertTrue(TimedUnits.count(longer, rule).total() >= TimedUnits.count(visit, rule).total());
        }
    }

    @Property
    void theOrderOfServicesDoesNotChangeTheTotal(@ForAll("visit") List<TimedService> visit, @ForAll Random random) {
        List<TimedService> shuffled = new ArrayList<>(visit);
        Collections.shuffle(shuffled, random);
        assertEquals(TimedUnits.count(visit, eightMinutes).total(), TimedUnits.count(shuffled, eightMinutes).total());
    }

    @Property
    void aCodeCountedByItselfTakesNothingFromTheOthers(@ForAll("visit") List<TimedService> visit) {
        UnitCount together = TimedUnits.count(visit, perCode);
        visit.stream().map(TimedService::code).distinct().forEach(code -> assertEquals(TimedUnits
                .count(List.of(new TimedService(code, minutes(visit, code))), perCode).total(), together.of(code)));
    }

    @Provide
    Arbitrary<List<TimedService>> visit() {
        Arbitrary<String> codes = Arbitraries.of("97110", "97112", "97140", "97530");
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 90);
        return Combinators.combine(codes, minutes).as(TimedService::new).list().ofMinSize(1).ofMaxSize(6);
    }

    private static int minutes(List<TimedService> visit, String code) {
        return visit.stream().filter(service -> service.code().equals(code)).mapToInt(TimedService::minutes).sum();
    }

    private static UnitRule rule(String payer) {
        return UnitRule.of(Pack.CATALOGUE.find(PayerRuleSet.class, payer).orElseThrow()).orElseThrow();
    }
}
