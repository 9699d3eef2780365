package org.plumbline.ui.internal.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.note.Comparison.Area;
import org.plumbline.core.note.Comparison.Kind;
import org.plumbline.core.note.Comparison.Row;
import org.plumbline.core.plan.Dose;
import org.plumbline.model.catalogue.BodyRegion;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.PatientWords;

/** The rows of a comparison in words. */
final class ComparedWords {

    private final Catalogue catalogue;
    private final FindingText text;

    ComparedWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        text = new FindingText(catalogue);
    }

    /** Day and kind of an encounter. */
    static String head(EncounterHeader header) {
        return PatientWords.join(List.of(Words.of(header.getStart().toLocalDate()), Words.of(header.getKind())));
    }

    /** Heading of an area. */
    static String of(Area area) {
        return switch (area) {
            case VISIT -> Messages.areaVisit;
            case SUBJECTIVE -> Messages.areaSubjective;
            case BODY_CHART -> Messages.areaBodyChart;
            case SCREENING -> Messages.areaScreening;
            case RED_FLAGS -> Messages.areaRedFlags;
            case FINDINGS -> Messages.areaFindings;
            case SCORES -> Messages.areaScores;
            case ASSESSMENT -> Messages.areaAssessment;
            case GOALS -> Messages.areaGoals;
            case PLAN -> Messages.areaPlan;
            case EXERCISES -> Messages.areaExercises;
            case TREATMENT -> Messages.areaTreatment;
        };
    }

    /** What a row is about. */
    String what(Row row) {
        return row.field() != null ? Words.of(row.field()) : name(row.left() != null ? row.left() : row.right());
    }

    private String name(Object part) {
        return switch (part) {
            case BodyMark mark -> joined(catalogue.find(BodyRegion.class, mark.getRegion()).map(BodyRegion::getLabel)
                    .orElse(mark.getRegion()), Words.of(mark.getSide()), Words.of(mark.getQuality()));
            case Answer answer -> answer.getLabel();
            case RedFlagAnswer flag -> flag.getLabel();
            case Finding finding -> joined(finding.getLabel(), Words.of(finding.getSide()), finding.getLevel());
            case OutcomeScore score -> joined(score.getLabel(), score.getStratum());
            case GoalReview review -> review.eContainer() instanceof Goal goal
                    ? goal.getId() + ": " + Objects.toString(goal.getText(), "") : "";
            case ExercisePrescription exercise -> exercise.getLabel();
            case TreatmentLine line -> joined(line.getLabel(), line.getRegions(), Words.of(line.getSide()));
            default -> "";
        };
    }

    /** What one side of a row says; empty when it says nothing. */
    String says(Object value) {
        return switch (value) {
            case null -> "";
            case String words -> words;
            case Number number -> Words.of(number);
            case LocalDate day -> Words.of(day);
            case Enumerator literal -> Words.of(literal);
            case BodyMark mark -> mark.getIntensity() == null ? "\u2713" : mark.getIntensity() + "/10";
            case Answer answer -> joined(Words.of(answer.getAnswer()), Words.of(answer.getNumber()), answer.getText());
            case RedFlagAnswer flag -> joined(Words.of(flag.getPresent()), flag.getAction());
            case Finding finding -> joined(text.print(finding), finding.getMethod(), finding.getPosition());
            case OutcomeScore score -> score.getHigh() == null ? Words.of(score.getScore())
                    : Messages.bind(Messages.scoreOf, Words.of(score.getScore()), Words.of(score.getHigh()));
            case GoalReview review -> joined(Words.of(review.getValue()), review.getNote());
            case ExercisePrescription exercise -> joined(Dose.of(exercise).words(), exercise.getLoad());
            case TreatmentLine line -> joined(line.getMinutes() == null ? null
                    : Messages.bind(Messages.minutes, line.getMinutes()), line.getProcedure(), line.getResponse());
            default -> value.toString();
        };
    }

    /** How a row changed. */
    static String change(Row row) {
        OptionalDouble change = row.change();
        return row.kind() == Kind.SAME ? Messages.same : row.kind() == Kind.ONLY_LEFT ? Messages.onlyLeft
                : row.kind() == Kind.ONLY_RIGHT ? Messages.onlyRight
                : change.isEmpty() || change.getAsDouble() == 0 ? Messages.changed
                : Messages.bind(change.getAsDouble() > 0 ? Messages.more : Messages.less,
                        Words.of(Math.abs(change.getAsDouble())));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
