package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__FREQUENCY;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__LOCATION;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__PAIN_BEST;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__PAIN_NOW;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__PAIN_WORST;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__QUALITY;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.scale;

import java.util.List;

/** How much it hurts, where, and what it feels like. */
public final class PainSection extends SubjectiveSection {

    /** Highest number of the numeric pain rating scale. */
    private static final int WORST = 10;

    public PainSection() {
        super("pain", Messages.pain,
                List.of(scale(SUBJECTIVE__PAIN_NOW, 2, 0, WORST), scale(SUBJECTIVE__PAIN_BEST, 2, 0, WORST),
                        scale(SUBJECTIVE__PAIN_WORST, 2, 0, WORST), line(SUBJECTIVE__QUALITY, 3),
                        line(SUBJECTIVE__LOCATION, 3), line(SUBJECTIVE__FREQUENCY, 3)),
                List.of(SUBJECTIVE__PAIN_NOW, SUBJECTIVE__PAIN_WORST), input -> true);
    }
}
