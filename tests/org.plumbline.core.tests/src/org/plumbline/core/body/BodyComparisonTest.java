package org.plumbline.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.plumbline.core.body.RegionChange.Kind;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.Side;

/** What two body charts of one patient say about the time between them. */
class BodyComparisonTest {

    @Test
    void saysWhatIsNewWorseBetterAndGone() {
        List<RegionChange> changes = BodyComparison.compare(
                List.of(mark("low back", PainQuality.ACHE, 6), mark("calf", PainQuality.NUMBNESS, 4),
                        mark("buttock", PainQuality.ACHE, 3), mark("groin", PainQuality.ACHE, 2)),
                List.of(mark("low back", PainQuality.ACHE, 3), mark("buttock", PainQuality.BURNING, 3),
                        mark("heel", PainQuality.ACHE, 1), mark("groin", PainQuality.ACHE, 4)));
        assertEquals(List.of("heel NEW", "groin MORE", "buttock OTHER", "low back LESS", "calf GONE"),
                changes.stream().map(change -> change.region().label() + ' ' + change.kind()).toList());
        assertEquals(OptionalInt.of(6), changes.get(3).before());
        assertEquals(OptionalInt.of(3), changes.get(3).now());
    }

    @Test
    void theWorstMarkOfARegionCounts() {
        List<RegionChange> changes = BodyComparison.compare(
                List.of(mark("calf", PainQuality.ACHE, 2), mark("calf", PainQuality.ACHE, 7)),
                List.of(mark("calf", PainQuality.ACHE, 7)));
        assertEquals(List.of(Kind.SAME), changes.stream().map(RegionChange::kind).toList());
    }

    @Test
    void anIntensityThatWasNotAskedIsNeitherMoreNorLess() {
        assertEquals(Kind.SAME, BodyComparison.compare(List.of(mark("calf", PainQuality.ACHE, null)),
                List.of(mark("calf", PainQuality.ACHE, 7))).getFirst().kind());
    }

    @RepeatedTest(30)
    void backwardsInTimeNewIsGoneAndMoreIsLess(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<BodyMark> first = random(random);
        List<BodyMark> second = random(random);
        List<Kind> there = kinds(BodyComparison.compare(first, second));
        List<Kind> back = kinds(BodyComparison.compare(second, first));
        for (Kind kind : Kind.values()) {
            assertEquals(Collections.frequency(there, kind), Collections.frequency(back, opposite(kind)));
        }
    }

    private static List<Kind> kinds(List<RegionChange> changes) {
        return changes.stream().map(RegionChange::kind).toList();
    }

    private static Kind opposite(Kind kind) {
        return switch (kind) {
            case NEW -> Kind.GONE;
            case GONE -> Kind.NEW;
            case MORE -> Kind.LESS;
            case LESS -> Kind.MORE;
            default -> kind;
        };
    }

    private static List<BodyMark> random(Random random) {
        List<BodyMark> marks = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            marks.add(mark("region " + random.nextInt(5), PainQuality.VALUES.get(random.nextInt(7)),
                    random.nextBoolean() ? null : random.nextInt(11)));
        }
        return marks;
    }

    private static BodyMark mark(String region, PainQuality quality, @Nullable Integer intensity) {
        BodyMark mark = ChartFactory.eINSTANCE.createBodyMark();
        mark.setRegion(region);
        mark.setSide(Side.LEFT);
        mark.setQuality(quality);
        mark.setIntensity(intensity);
        return mark;
    }
}
