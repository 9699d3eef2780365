package org.plumbline.core.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.core.internal.likelihood.Messages;

/** How likely a condition is, told step by step so that somebody else can follow. */
record Narrative(Likelihood told) {

    String paragraph() {
        List<String> sentences = new ArrayList<>();
        sentences.add(before());
        told.steps().forEach(step -> sentences.add(step(step)));
        sentences.add(result());
        if (told.steps().size() > 1) {
            sentences.add(Messages.independent);
        }
        if (!told.withoutInterval().isEmpty()) {
            sentences.add(Messages.format(Messages.noInterval, String.join(", ", told.withoutInterval())));
        }
        if (!told.leftOut().isEmpty()) {
            sentences.add(Messages.format(Messages.notCounted, told.leftOut().stream().map(left -> Messages
                    .format(Messages.leftOut, left.test().label(), left.result(), left.why()))
                    .collect(Collectors.joining("; "))));
        }
        return String.join(" ", sentences);
    }

    private String before() {
        String condition = told.condition().label();
        return told.estimate().map(estimate -> {
            List<String> origin = new ArrayList<>();
            origin.add(estimate.source().isEmpty() ? Messages.sourceMissing : estimate.source());
            estimate.setOn().ifPresent(day -> origin.add(day.toString()));
            return Messages.format(Messages.before, condition, Figures.percent(estimate.share()),
                    String.join(", ", origin));
        }).orElseGet(() -> Messages.format(Messages.beforeMissing, condition));
    }

    private static String step(Step step) {
        String figures = Messages.format(Messages.step, step.test().label(), step.result(),
                Figures.ratio(step.ratio()), step.population().isEmpty() ? step.study()
                        : Messages.format(Messages.study, step.study(), step.population()));
        String told = step.after().map(after -> Messages.format(Messages.stepTo, figures,
                Figures.percent(after.share()))).orElse(figures);
        return step.remark().isEmpty() ? told + '.' : Messages.format(Messages.stepRemark, told, step.remark());
    }

    private String result() {
        if (told.combined().isEmpty()) {
            return Messages.nothingCounts;
        }
        String ratio = Figures.ratio(told.combined().get());
        return told.chance().map(chance -> Messages.format(Messages.result, ratio, Figures.chance(chance)))
                .orElseGet(() -> Messages.format(Messages.resultWithoutEstimate, ratio));
    }
}
