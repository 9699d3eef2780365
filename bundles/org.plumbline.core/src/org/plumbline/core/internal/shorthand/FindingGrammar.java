package org.plumbline.core.internal.shorthand;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.FunctionalTest;
import org.plumbline.model.catalogue.MuscleTest;
import org.plumbline.model.catalogue.NeuroItem;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.Grade;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;

/**
 * What may be said of an item of the examination: words for the slots in any order, then words of one's own.
 *
 * @param slots what a word may mean; of several the first that is not yet said
 * @param words where words of one's own go; null when there is no place for them
 * @param wordsAlone whether words of one's own are the result rather than a description of it
 * @param form how an entry goes on after the item, for people
 */
record FindingGrammar(List<Slot> slots, @Nullable EAttribute words, boolean wordsAlone, String form) {

    private static final Slot SIDE = new SideSlot();
    private static final Slot PAIN = new PainSlot();
    private static final Slot RANGE = Amount.inUnitOfItem(RANGE_FINDING__VALUE, RANGE_FINDING__UNIT);
    private static final Slot GRADE = Choice.of(RANGE_FINDING__GRADE, "{0}", Messages.grades, Grade.FULL,
            Grade.SLIGHTLY_LIMITED, Grade.MODERATELY_LIMITED, Grade.SEVERELY_LIMITED, Grade.EXCESSIVE);
    private static final Slot END_FEEL = Choice.of(RANGE_FINDING__END_FEEL, Messages.endFeel,
            Messages.endFeels);
    private static final Slot STRENGTH = new StrengthSlot(STRENGTH_FINDING__GRADE);
    private static final Slot FORCE = Amount.of(STRENGTH_FINDING__NEWTON, Amount.NEWTON);
    private static final Slot RESULT = Choice.of(TEST_FINDING__RESULT, "{0}", Messages.results,
            TestResult.POSITIVE, TestResult.NEGATIVE, TestResult.UNCLEAR);
    private static final Slot ANGLE = Amount.of(TEST_FINDING__ANGLE, Amount.DEGREE);
    private static final Slot TIMES = Amount.of(MOVEMENT_FINDING__REPETITIONS, Amount.TIMES);
    private static final Slot RESPONSE = response(MOVEMENT_FINDING__RESPONSE, "{0}");
    private static final Slot AFTER = response(MOVEMENT_FINDING__AFTER, Messages.after);
    private static final Slot LETTERS = new SegmentSlot();
    private static final Slot MEASURED = Amount.inUnitOfItem(FUNCTION_FINDING__VALUE, FUNCTION_FINDING__UNIT);
    private static final Slot PASSED = Choice.of(FUNCTION_FINDING__PASSED, "{0}", Messages.passed, Tri.YES,
            Tri.NO);

    private FindingGrammar(@Nullable EAttribute words, boolean wordsAlone, String form, Slot... slots) {
        this(Stream.concat(Stream.of(SIDE), Stream.of(slots)).toList(), words, wordsAlone, form);
    }

    private static Slot response(EAttribute feature, String saying) {
        return Choice.of(feature, saying, Messages.responses, PainResponse.NONE, PainResponse.CENTRALIZES,
                PainResponse.PERIPHERALIZES, PainResponse.INCREASES, PainResponse.DECREASES, PainResponse.ABOLISHES,
                PainResponse.PRODUCES);
    }

    /** The grammar of an item. */
    static FindingGrammar of(ExamItem item) {
        return switch (item) {
            case RangeOfMotion range -> new FindingGrammar(null, false, Messages.formRange, RANGE, GRADE, PAIN,
                    END_FEEL, JudgementSlot.WORDS);
            case MuscleTest test -> new FindingGrammar(null, false, Messages.formStrength, STRENGTH, FORCE,
                    PAIN, JudgementSlot.WORDS);
            case NeuroItem neuro -> neuro(neuro);
            case SpecialTest test -> test();
            case TestCluster cluster -> test();
            case RepeatedMovement movement -> new FindingGrammar(null, false, Messages.formMovement, TIMES,
                    RESPONSE, AFTER, PAIN, JudgementSlot.WORDS);
            case PalpationItem segment when !segment.getLevels().isEmpty() -> new FindingGrammar(
                    SEGMENT_FINDING__LISTING, false, Messages.formSegment,
                    Choice.of(FINDING__LEVEL, segment.getLevels()), LETTERS, PAIN, JudgementSlot.WORDS);
            case FunctionalTest test -> new FindingGrammar(FUNCTION_FINDING__WORDS, false,
                    Messages.formFunction, MEASURED, PASSED, PAIN, JudgementSlot.WORDS);
            default -> new FindingGrammar(OBSERVATION_FINDING__WORDS, true, Messages.formObservation,
                    JudgementSlot.SIGNS, PAIN);
        };
    }

    private static FindingGrammar test() {
        return new FindingGrammar(TEST_FINDING__WORDS, false, Messages.formTest, RESULT, ANGLE, PAIN);
    }

    private static FindingGrammar neuro(NeuroItem item) {
        return switch (item.getKind()) {
            case SENSATION -> neuro(Messages.formSensation, neuroWords(Messages.sensations));
            case POWER -> neuro(Messages.formPower, new StrengthSlot(NEURO_FINDING__RESULT));
            case REFLEX -> neuro(Messages.formReflex, neuroWords(Messages.reflexes));
            case NEURODYNAMIC -> neuro(Messages.formTest, neuroWords(Messages.neurodynamics));
            case CONTROL -> new FindingGrammar(NEURO_FINDING__RESULT, true, Messages.formObservation,
                    JudgementSlot.SIGNS, PAIN);
        };
    }

    private static FindingGrammar neuro(String form, Slot result) {
        return new FindingGrammar(NEURO_FINDING__RESULT, false, form, PAIN, JudgementSlot.WORDS, result);
    }

    private static Slot neuroWords(String list) {
        return Choice.of(NEURO_FINDING__RESULT, "{0}", list);
    }
}
