package org.plumbline.ui.internal.encounter.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.Grade;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Value;

/** The result of a finding as one writes it: {@code 45°}, {@code 4-}, {@code positive}, {@code P A R T}. */
final class FindingResult {

    private static final String DEGREE = "degree";

    private FindingResult() {
    }

    /** The result in words; empty when there is none. */
    static String text(Finding finding) {
        return switch (finding) {
            case RangeFinding range -> range.getValue() != null ? amount(range.getValue(), range.getUnit())
                    : range.getGrade() == Grade.NOT_GRADED ? "" : Words.of(range.getGrade());
            case StrengthFinding strength -> strength.getGrade() != null ? strength.getGrade()
                    : strength.getNewton() == null ? "" : amount(strength.getNewton(), "N");
            case NeuroFinding neuro -> Objects.toString(neuro.getResult(), "");
            case TestFinding test -> test.getResult() == TestResult.NOT_TESTED ? "" : Words.of(test.getResult());
            case MovementFinding movement -> movement.getResponse() == PainResponse.NOT_TESTED ? ""
                    : Words.of(movement.getResponse());
            case SegmentFinding segment -> segment(segment);
            case FunctionFinding function -> function.getValue() != null
                    ? amount(function.getValue(), function.getUnit())
                    : function.getPassed() == Tri.OPEN ? "" : Words.of(function.getPassed());
            case ObservationFinding observation -> Objects.toString(observation.getWords(), "");
            default -> "";
        };
    }

    /** Commands that make {@code text} the result; empty when it cannot be read as one. */
    static Optional<List<Command>> read(ChartSession session, Finding finding, String text) {
        String entered = text.strip();
        return switch (finding) {
            case RangeFinding range -> number(entered, range.getUnit()).map(value -> List.of(
                    session.setting(range, Literals.RANGE_FINDING__VALUE, value.orElse(null)),
                    session.setting(range, Literals.RANGE_FINDING__GRADE, Grade.NOT_GRADED)))
                    .or(() -> choice(entered, Grade.values()).map(grade -> List.of(
                            session.setting(range, Literals.RANGE_FINDING__VALUE, null),
                            session.setting(range, Literals.RANGE_FINDING__GRADE, grade))));
            case StrengthFinding strength -> words(session, strength, Literals.STRENGTH_FINDING__GRADE, entered);
            case NeuroFinding neuro -> words(session, neuro, Literals.NEURO_FINDING__RESULT, entered);
            case TestFinding test -> sign(entered).or(() -> choice(entered, TestResult.values()))
                    .map(result -> List.of(session.setting(test, Literals.TEST_FINDING__RESULT, result)));
            case MovementFinding movement -> choice(entered, PainResponse.values())
                    .map(response -> List.of(session.setting(movement, Literals.MOVEMENT_FINDING__RESPONSE, response)));
            case SegmentFinding segment -> segment(session, segment, entered.toUpperCase(Locale.ROOT));
            case FunctionFinding function -> number(entered, function.getUnit()).map(value -> List.of(
                    session.setting(function, Literals.FUNCTION_FINDING__VALUE, value.orElse(null))))
                    .or(() -> choice(entered, Tri.values()).map(passed -> List.of(
                            session.setting(function, Literals.FUNCTION_FINDING__VALUE, null),
                            session.setting(function, Literals.FUNCTION_FINDING__PASSED, passed))));
            case ObservationFinding seen -> words(session, seen, Literals.OBSERVATION_FINDING__WORDS, entered);
            default -> Optional.empty();
        };
    }

    /** What can be entered, in words. */
    static String hint(Finding finding) {
        return switch (finding) {
            case RangeFinding range -> Messages.bind(Messages.hintRange, words(Grade.values()));
            case TestFinding test -> Messages.hintTest;
            case MovementFinding movement -> Messages.bind(Messages.hintOneOf, words(PainResponse.values()));
            case SegmentFinding segment -> Messages.hintSegment;
            default -> Messages.bind(Messages.hintFunction, words(Tri.values()));
        };
    }

    private static String amount(double value, String unit) {
        return unit == null ? Words.of(value) : DEGREE.equals(unit) ? Words.of(value) + '\u00b0'
                : Words.of(value) + ' ' + unit;
    }

    /** A number with or without its unit; an inner empty for a blank text, an outer one for other words. */
    private static Optional<Optional<Double>> number(String text, String unit) {
        String bare = text.replace("\u00b0", "").replaceFirst(unit == null ? "" : "\\s*\\Q" + unit + "\\E$", "");
        Value amount = new Value.Amount(false);
        return amount.accepts(bare) ? Optional.of(Optional.ofNullable((Double) amount.parse(bare))) : Optional.empty();
    }

    private static Optional<List<Command>> words(ChartSession session, Finding finding,
            org.eclipse.emf.ecore.EStructuralFeature feature, String text) {
        return Optional.of(List.of(session.setting(finding, feature, text.isEmpty() ? null : text)));
    }

    private static Optional<TestResult> sign(String text) {
        return switch (text) {
            case "+" -> Optional.of(TestResult.POSITIVE);
            case "-", "\u2212", "\u2013" -> Optional.of(TestResult.NEGATIVE);
            case "" -> Optional.of(TestResult.NOT_TESTED);
            default -> Optional.empty();
        };
    }

    /** The literal whose word starts with the text; the first where several do. */
    private static <E extends Enumerator> Optional<E> choice(String text, E[] literals) {
        String start = text.toLowerCase(Locale.getDefault());
        return Arrays.stream(literals)
                .filter(literal -> Words.of(literal).toLowerCase(Locale.getDefault()).startsWith(start)).findFirst();
    }

    private static String words(Enumerator[] literals) {
        return Arrays.stream(literals).map(Words::of).collect(Collectors.joining(", "));
    }

    private static String segment(SegmentFinding segment) {
        return Stream.of(segment.isTenderness() ? "P" : "", segment.isAsymmetry() ? "A" : "",
                segment.isRangeAbnormal() ? "R" : "", segment.isToneChange() ? "T" : "")
                .filter(letter -> !letter.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Optional<List<Command>> segment(ChartSession session, SegmentFinding segment, String letters) {
        return !letters.matches("[PART\\s,.]*") ? Optional.empty() : Optional.of(List.of(
                session.setting(segment, Literals.SEGMENT_FINDING__TENDERNESS, letters.contains("P")),
                session.setting(segment, Literals.SEGMENT_FINDING__ASYMMETRY, letters.contains("A")),
                session.setting(segment, Literals.SEGMENT_FINDING__RANGE_ABNORMAL, letters.contains("R")),
                session.setting(segment, Literals.SEGMENT_FINDING__TONE_CHANGE, letters.contains("T"))));
    }
}
