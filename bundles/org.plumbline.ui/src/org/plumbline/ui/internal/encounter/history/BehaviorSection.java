package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__AGGRAVATING;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__DAY;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__EASING;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__EVENING;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__MORNING;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__NIGHT;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.terms;

import java.util.List;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.history.CommonTerms;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.SectionFrame;

/** What makes the pain worse and better, and how it goes through the day. */
public final class BehaviorSection extends SubjectiveSection {

    private final Common common;

    public BehaviorSection() {
        this(new Common());
    }

    private BehaviorSection(Common common) {
        super("behavior", Messages.behavior,
                List.of(terms(SUBJECTIVE__AGGRAVATING, 3, () -> CommonTerms.aggravating(common.shown.episode(),
                        common.catalogue)),
                        terms(SUBJECTIVE__EASING, 3, () -> CommonTerms.easing(common.shown.episode(),
                                common.catalogue)),
                        line(SUBJECTIVE__MORNING, 3), line(SUBJECTIVE__DAY, 3), line(SUBJECTIVE__EVENING, 3),
                        line(SUBJECTIVE__NIGHT, 3)),
                List.of(SUBJECTIVE__AGGRAVATING, SUBJECTIVE__EASING), Filling::takesHistory);
        this.common = common;
    }

    @Override
    public void build(SectionFrame frame) {
        common.catalogue = frame.catalogue();
        super.build(frame);
    }

    @Override
    public void show(NoteInput input) {
        common.shown = input;
        super.show(input);
    }

    /** What the common terms follow from. */
    private static final class Common {
        private Catalogue catalogue;
        private NoteInput shown;
    }
}
