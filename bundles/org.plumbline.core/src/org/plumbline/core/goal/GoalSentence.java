package org.plumbline.core.goal;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.language.DateText;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.Goal;

/**
 * A goal as a sentence: activity, measure, baseline, target, by when. What is missing is left out, so that the sentence
 * reads from the first word that is given.
 */
public final class GoalSentence {

    private GoalSentence() {
    }

    /** The sentence; empty while neither activity nor measure is given. */
    public static String of(Goal goal, Locale locale) {
        String activity = text(goal.getActivity());
        String measure = measure(goal, locale);
        String what = Stream.of(activity, measure).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
        LocalDate due = goal.getDue();
        return what.isEmpty() ? "" : what + (due == null ? ""
                : Messages.format(Messages.goalDue, DateText.print(due, locale))) + '.';
    }

    private static String measure(Goal goal, Locale locale) {
        String label = text(goal.getMeasureLabel());
        if (label.isEmpty() || goal.getTarget() == null) {
            return label;
        }
        String target = amount(goal.getTarget(), goal.getUnit(), locale);
        String bound = goal.getBetter() == Better.HIGHER ? Messages.goalAtLeast : Messages.goalAtMost;
        return goal.getBaseline() == null ? Messages.format(bound, label, target)
                : Messages.format(Messages.goalFromTo, label, amount(goal.getBaseline(), "", locale), target);
    }

    /** A number with its unit; points go without saying. */
    private static String amount(Double number, @Nullable String unit, Locale locale) {
        String digits = new MessageFormat("{0,number,#.##}", locale).format(new Object[] { BigDecimal.valueOf(number) });
        return switch (text(unit)) {
            case "", "point", "points" -> digits;
            case "\u00b0" -> digits + "\u00b0";
            default -> digits + '\u00a0' + unit;
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
