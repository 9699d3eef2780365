package org.plumbline.core.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.Better;
import org.plumbline.model.catalogue.ChangeKind;
import org.plumbline.model.catalogue.ChangeThreshold;
import org.plumbline.model.catalogue.OutcomeInstrument;

/**
 * Tells noise from real and important change by published thresholds. A change is real only from the minimal
 * detectable change on, and important only when it is real and reaches the minimal important change: what cannot be
 * told from measurement error is not called important.
 */
public final class ChangeClassifier {

    /** Subscale under which an instrument states the thresholds of a single item that the patient named. */
    public static final String SINGLE_ITEM = "item";

    /** Scores are sums of decimals; differences a hair below a threshold reach it. */
    private static final double ROUNDING = 1e-9;

    private ChangeClassifier() {
    }

    /**
     * Classifies the change of a score.
     *
     * @param subscale id of the subscale the scores belong to, null for the total
     */
    public static Change classify(OutcomeInstrument instrument, @Nullable String subscale, double from, double to) {
        double improvement = instrument.getBetter() == Better.HIGHER ? to - from : from - to;
        double size = Math.abs(improvement);
        Optional<ChangeThreshold> detectable = threshold(instrument, ChangeKind.MDC, subscale, from);
        Optional<ChangeThreshold> important = threshold(instrument, ChangeKind.MCID, subscale, from);
        ChangeGrade grade = grade(size, from, detectable, important);
        String trail = switch (grade) {
            case NOISE -> explain(Messages.changeAsNoise, size, detectable);
            case IMPORTANT -> explain(Messages.changeImportant, size, important);
            case REAL -> explain(Messages.changeReal, size, detectable);
            case UNCLASSIFIED -> explain(important.isPresent() ? Messages.changeBelowMcid
                    : Messages.changeWithoutThreshold, size, important);
        };
        return new Change(from, to, improvement, grade, detectable, important, trail);
    }

    /** What the change of a score means, without the explanation. */
    public static ChangeGrade grade(OutcomeInstrument instrument, @Nullable String subscale, double from, double to) {
        return grade(Math.abs(to - from), from, threshold(instrument, ChangeKind.MDC, subscale, from),
                threshold(instrument, ChangeKind.MCID, subscale, from));
    }

    /** All published thresholds for a change of a score, those that decide first, and which of them it reaches. */
    public static List<ThresholdReading> readings(OutcomeInstrument instrument, @Nullable String subscale, double from,
            double to) {
        double size = Math.abs(to - from);
        return instrument.getThresholds().stream()
                .filter(threshold -> Objects.equals(threshold.getSubscale(), subscale) && least(threshold, from) > 0)
                .sorted(Comparator.comparing((ChangeThreshold threshold) -> !threshold.isPreferred())
                        .thenComparing(ChangeThreshold::getKind))
                .map(threshold -> new ThresholdReading(threshold, least(threshold, from),
                        reaches(size, threshold, from)))
                .toList();
    }

    private static ChangeGrade grade(double size, double from, Optional<ChangeThreshold> detectable,
            Optional<ChangeThreshold> important) {
        if (detectable.isPresent() && !reaches(size, detectable.get(), from)) {
            return ChangeGrade.NOISE;
        }
        if (important.isPresent() && reaches(size, important.get(), from)) {
            return ChangeGrade.IMPORTANT;
        }
        return detectable.isPresent() ? ChangeGrade.REAL : ChangeGrade.UNCLASSIFIED;
    }

    static Optional<ChangeThreshold> threshold(OutcomeInstrument instrument, ChangeKind kind,
            @Nullable String subscale, double baseline) {
        return instrument.getThresholds().stream()
                .filter(threshold -> threshold.getKind() == kind && Objects.equals(threshold.getSubscale(), subscale))
                .filter(threshold -> least(threshold, baseline) > 0)
                .min(Comparator.comparing(threshold -> !threshold.isPreferred()));
    }

    private static boolean reaches(double size, ChangeThreshold threshold, double baseline) {
        return size >= least(threshold, baseline) - ROUNDING;
    }

    /**
     * The smallest change that reaches a threshold; 0 where it says nothing, as a share of a baseline of 0. Points
     * decide where they are published; percent of the baseline only where no points are.
     */
    static double least(ChangeThreshold threshold, double baseline) {
        Double points = threshold.getValue();
        Double percent = threshold.getPercent();
        return points != null ? points : percent != null ? percent / 100 * Math.abs(baseline) : 0;
    }

    private static String explain(String pattern, double size, Optional<ChangeThreshold> threshold) {
        return Messages.format(pattern, size, threshold.map(ChangeClassifier::describe).orElse(""));
    }

    private static String describe(ChangeThreshold threshold) {
        return threshold.getValue() != null
                ? Messages.format(Messages.thresholdPoints, threshold.getValue(), threshold.getSource())
                : Messages.format(Messages.thresholdPercent, threshold.getPercent(), threshold.getSource());
    }
}
