package org.plumbline.testkit;

import static org.plumbline.testkit.ChartBuilder.FACTORY;

import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;

/** Builds the findings of an examination. What is said last can be qualified: {@link #painful}, {@link #comment}. */
public final class Examination {

    private final Encounter encounter;

    Examination(Encounter encounter) {
        this.encounter = encounter;
    }

    /** Something seen, asked or felt. */
    public Examination saw(String item, Side side, Normality normality, String words) {
        ObservationFinding finding = FACTORY.createObservationFinding();
        finding.setWords(words);
        return add(finding, item, side, normality);
    }

    /** A range of motion in degrees. */
    public Examination range(String item, Side side, double degrees, Normality normality) {
        RangeFinding finding = FACTORY.createRangeFinding();
        finding.setValue(degrees);
        return add(finding, item, side, normality);
    }

    /** A range of motion by method and position, as the norms tell them apart. */
    public Examination measured(String position, String method) {
        last().setPosition(position);
        last().setMethod(method);
        return this;
    }

    /** Muscle strength, 0 to 5 with plus or minus; 5 is normal. */
    public Examination strength(String item, Side side, String grade) {
        StrengthFinding finding = FACTORY.createStrengthFinding();
        finding.setGrade(grade);
        return add(finding, item, side, "5".equals(grade) ? Normality.NORMAL : Normality.ABNORMAL);
    }

    /** A neurological finding. */
    public Examination neuro(String item, Side side, String result, Normality normality) {
        NeuroFinding finding = FACTORY.createNeuroFinding();
        finding.setResult(result);
        return add(finding, item, side, normality);
    }

    /** A special test; {@code words} are the symptoms it produced, empty for none. */
    public Examination test(String item, Side side, TestResult result, String words) {
        TestFinding finding = FACTORY.createTestFinding();
        finding.setResult(result);
        finding.setWords(words.isEmpty() ? null : words);
        return add(finding, item, side, result == TestResult.NEGATIVE ? Normality.NORMAL : Normality.ABNORMAL);
    }

    /** Degrees at which the test said last became positive. */
    public Examination at(double degrees) {
        ((TestFinding) last()).setAngle(degrees);
        return this;
    }

    /** Response to repeated movement. */
    public Examination repeated(String item, int repetitions, PainResponse response, PainResponse after) {
        MovementFinding finding = FACTORY.createMovementFinding();
        finding.setRepetitions(repetitions);
        finding.setResponse(response);
        finding.setAfter(after);
        boolean harmless = response == PainResponse.NONE || response == PainResponse.CENTRALIZES;
        return add(finding, item, Side.CENTRAL, harmless ? Normality.NORMAL : Normality.ABNORMAL);
    }

    /** A spinal segment; {@code part} holds the letters of P.A.R.T. that were found, {@code listing} may be empty. */
    public Examination segment(String level, Side side, String part, String listing) {
        SegmentFinding finding = FACTORY.createSegmentFinding();
        finding.setTenderness(part.contains("P"));
        finding.setAsymmetry(part.contains("A"));
        finding.setRangeAbnormal(part.contains("R"));
        finding.setToneChange(part.contains("T"));
        finding.setListing(listing.isEmpty() ? null : listing);
        add(finding, "palpation-segment", side, part.isEmpty() ? Normality.NORMAL : Normality.ABNORMAL);
        return level(level);
    }

    /** What restricts the segment said last, and how tissue feels there; either may be empty. */
    public Examination feels(String restriction, String tone) {
        SegmentFinding segment = (SegmentFinding) last();
        segment.setRestriction(restriction.isEmpty() ? null : restriction);
        segment.setTone(tone.isEmpty() ? null : tone);
        return this;
    }

    /** A functional test with its value. */
    public Examination function(String item, Side side, double value, String unit, Tri passed) {
        FunctionFinding finding = FACTORY.createFunctionFinding();
        finding.setValue(value);
        finding.setUnit(unit);
        finding.setPassed(passed);
        return add(finding, item, side, switch (passed) {
        case YES -> Normality.NORMAL;
        case NO -> Normality.ABNORMAL;
        default -> Normality.NOT_TESTED;
        });
    }

    /** The finding said last hurts this much, 0 to 10. */
    public Examination painful(int pain) {
        last().setPainful(Tri.YES);
        last().setPain(pain);
        return this;
    }

    /** Spinal level of the finding said last. */
    public Examination level(String level) {
        last().setLevel(level);
        return this;
    }

    /** Remark on the finding said last. */
    public Examination comment(String comment) {
        last().setComment(comment);
        return this;
    }

    /** How the finding said last came into the note. */
    public Examination by(Provenance provenance) {
        last().setProvenance(provenance);
        return this;
    }

    private Finding last() {
        return encounter.getFindings().getLast();
    }

    private Examination add(Finding finding, String item, Side side, Normality normality) {
        finding.setId("F" + (encounter.getFindings().size() + 1));
        finding.setItem(item);
        finding.setLabel(Labels.of(item));
        finding.setSide(side);
        finding.setNormality(normality);
        finding.setContentVersion(ChartBuilder.CONTENT_VERSION);
        encounter.getFindings().add(finding);
        return this;
    }
}
