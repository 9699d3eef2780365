package org.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.progress.ChangeGrade.IMPORTANT;
import static org.plumbline.core.progress.ChangeGrade.NOISE;
import static org.plumbline.core.progress.ChangeGrade.REAL;
import static org.plumbline.core.progress.ChangeGrade.UNCLASSIFIED;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.Better;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.ChangeKind;
import org.plumbline.model.catalogue.ChangeThreshold;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.testkit.InstalledContent;

class ChangeClassifierTest {

    @ParameterizedTest
    @CsvSource({ "40, 31, NOISE", "40, 30, NOISE", "40, 29, IMPORTANT", "30, 41, IMPORTANT", "40, 40, NOISE" })
    void oswestryChangeIsNoiseUntilTenAndAHalfPoints(double from, double to, ChangeGrade grade) {
        assertEquals(grade, ChangeClassifier.classify(instrument("odi"), null, from, to).grade());
    }

    @Test
    void improvementIsPositiveWhicheverWayTheScaleRuns() {
        assertEquals(12, ChangeClassifier.classify(instrument("odi"), null, 40, 28).improvement());
        assertEquals(9, ChangeClassifier.classify(instrument("lefs"), null, 50, 59).improvement());
        assertEquals(-9, ChangeClassifier.classify(instrument("lefs"), null, 59, 50).improvement());
    }

    @Test
    void aWorseningIsGradedLikeAnImprovement() {
        assertEquals(IMPORTANT, ChangeClassifier.classify(instrument("lefs"), null, 59, 50).grade());
    }

    @Test
    void whatReachesAnImportantChangeButNotADetectableOneIsNoise() {
        OutcomeInstrument scale = scale(threshold(ChangeKind.MDC, 5.0, null), threshold(ChangeKind.MCID, 2.0, null));
        assertEquals(NOISE, ChangeClassifier.classify(scale, null, 10, 7).grade());
        assertEquals(IMPORTANT, ChangeClassifier.classify(scale, null, 10, 5).grade());
    }

    @Test
    void betweenDetectableAndImportantAChangeIsReal() {
        OutcomeInstrument scale = scale(threshold(ChangeKind.MDC, 2.0, null), threshold(ChangeKind.MCID, 5.0, null));
        assertEquals(REAL, ChangeClassifier.classify(scale, null, 10, 7).grade());
    }

    @Test
    void aPercentThresholdIsTakenOfTheBaseline() {
        OutcomeInstrument scale = scale(threshold(ChangeKind.MCID, null, 30.0));
        assertEquals(IMPORTANT, ChangeClassifier.classify(scale, null, 10, 7).grade());
        assertEquals(UNCLASSIFIED, ChangeClassifier.classify(scale, null, 10, 7.1).grade());
    }

    @Test
    void ofABaselineOfZeroAPercentageSaysNothing() {
        OutcomeInstrument scale = scale(threshold(ChangeKind.MDC, null, 20.0), threshold(ChangeKind.MCID, null, 30.0));
        assertEquals(UNCLASSIFIED, ChangeClassifier.classify(scale, null, 0, 0).grade());
        assertEquals(UNCLASSIFIED, ChangeClassifier.classify(scale, null, 0, 8).grade());
    }

    @Test
    void withoutThresholdNothingIsClaimed() {
        assertEquals(UNCLASSIFIED, ChangeClassifier.classify(scale(), null, 10, 1).grade());
    }

    @Test
    void theTrailNamesThresholdAndStudy() {
        String trail = ChangeClassifier.classify(instrument("odi"), null, 40, 35).trail();
        assertTrue(trail.contains("10.5 (Davidson and Keating 2002)"), trail);
    }

    @Test
    void sumsOfDecimalsReachTheThresholdTheyEqual() {
        OutcomeInstrument scale = scale(threshold(ChangeKind.MDC, 0.3, null));
        assertEquals(REAL, ChangeClassifier.classify(scale, null, 0.1 + 0.2, 0).grade());
    }

    private static OutcomeInstrument instrument(String id) {
        return InstalledContent.catalogue().find(OutcomeInstrument.class, id).orElseThrow();
    }

    private static OutcomeInstrument scale(ChangeThreshold... thresholds) {
        OutcomeInstrument scale = CatalogueFactory.eINSTANCE.createOutcomeInstrument();
        scale.setBetter(Better.LOWER);
        scale.getThresholds().addAll(List.of(thresholds));
        return scale;
    }

    private static ChangeThreshold threshold(ChangeKind kind, @Nullable Double points,
            @Nullable Double percent) {
        ChangeThreshold threshold = CatalogueFactory.eINSTANCE.createChangeThreshold();
        threshold.setKind(kind);
        threshold.setValue(points);
        threshold.setPercent(percent);
        threshold.setSource("a study");
        return threshold;
    }
}
