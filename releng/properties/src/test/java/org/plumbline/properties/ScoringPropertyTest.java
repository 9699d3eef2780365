package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.ChangeClassifier;
import org.plumbline.core.progress.ChangeGrade;
import org.plumbline.core.scoring.Answers;
import org.plumbline.core.scoring.Score;
import org.plumbline.core.scoring.Scoring;
import org.plumbline.model.catalogue.InstrumentItem;
import org.plumbline.model.catalogue.OutcomeInstrument;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of every score and every change, whatever the patient answers. */
class ScoringPropertyTest {

    @Property
    void aScoreLiesOnTheScale(@ForAll("instrument") OutcomeInstrument instrument, @ForAll Random random) {
        Score score = Scoring.score(instrument, answers(instrument, random, 0.2));
        score.total().ifPresent(total -> assertTrue(total >= instrument.getLow() && total <= instrument.getHigh(),
                instrument.getAbbreviation() + ' ' + total));
    }

    @Property
    void aQuestionnaireAnsweredInFullIsScored(@ForAll("computed") OutcomeInstrument instrument, @ForAll Random random) {
        Score score = Scoring.score(instrument, answers(instrument, random, 0));
        assertTrue(score.total().isPresent(), score.trail());
        assertEquals(List.of(), score.problems());
    }

    @Property
    void aHigherAnswerNeverLowersTheScore(@ForAll("computed") OutcomeInstrument instrument, @ForAll Random random) {
        Map<Integer, Double> answers = new TreeMap<>(answers(instrument, random, 0).byItem());
        double before = Scoring.score(instrument, Answers.of(answers)).total().orElseThrow();
        InstrumentItem item = instrument.getItems().get(random.nextInt(instrument.getItems().size()));
        answers.put(item.getNumber(), item.getHigh());
        assertTrue(Scoring.score(instrument, Answers.of(answers)).total().orElseThrow() >= before);
    }

    @Property
    void thereAndBackIsTheSameChangeTheOtherWay(@ForAll("instrument") OutcomeInstrument instrument,
            @ForAll @DoubleRange(max = 1) double first, @ForAll @DoubleRange(max = 1) double second) {
        double from = onScale(instrument, first);
        double to = onScale(instrument, second);
        Change there = ChangeClassifier.classify(instrument, null, from, to);
        Change back = ChangeClassifier.classify(instrument, null, to, from);
        assertEquals(there.improvement(), -back.improvement(), 1e-9);
        if (there.important().map(mcid -> mcid.getValue() != null).orElse(true)) {
            assertEquals(there.grade(), back.grade());
        }
    }

    @Property
    void aLargerChangeIsNeverGradedLower(@ForAll("instrument") OutcomeInstrument instrument,
            @ForAll @DoubleRange(max = 1) double first, @ForAll @DoubleRange(max = 1) double second) {
        double from = instrument.getLow();
        double near = onScale(instrument, Math.min(first, second));
        double far = onScale(instrument, Math.max(first, second));
        ChangeGrade small = ChangeClassifier.classify(instrument, null, from, near).grade();
        ChangeGrade large = ChangeClassifier.classify(instrument, null, from, far).grade();
        assertTrue(large.compareTo(small) >= 0, small + " then " + large);
    }

    @Provide
    Arbitrary<OutcomeInstrument> instrument() {
        return Arbitraries.of(Pack.CATALOGUE.all(OutcomeInstrument.class));
    }

    @Provide
    Arbitrary<OutcomeInstrument> computed() {
        return Arbitraries.of(Pack.CATALOGUE.all(OutcomeInstrument.class).stream()
                .filter(instrument -> instrument.getItems().size() > 1).toList());
    }

    private static double onScale(OutcomeInstrument instrument, double share) {
        return instrument.getLow() + share * (instrument.getHigh() - instrument.getLow());
    }

    private static Answers answers(OutcomeInstrument instrument, Random random, double unanswered) {
        Map<Integer, Double> answers = new TreeMap<>();
        for (InstrumentItem item : instrument.getItems()) {
            if (random.nextDouble() >= unanswered) {
                int steps = (int) (item.getHigh() - item.getLow());
                answers.put(item.getNumber(), item.getLow() + random.nextInt(steps + 1));
            }
        }
        return Answers.of(answers);
    }
}
