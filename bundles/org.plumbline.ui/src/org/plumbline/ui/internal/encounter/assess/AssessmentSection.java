package org.plumbline.ui.internal.encounter.assess;

import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__COMPLEXITIES;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__DISCHARGE_REASON;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__IMPAIRMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__NECESSITY;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__PROGNOSIS;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__RESPONSE;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__TEXT;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__ASSESSMENT;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.Encounter;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.encounter.FieldSection;
import org.plumbline.ui.internal.encounter.NotePart;

/** What the clinician makes of it, in words. */
public final class AssessmentSection extends FieldSection {

    public AssessmentSection() {
        super("assessment", NotePart.ASSESSMENT, Messages.assessment,
                List.of(text(ASSESSMENT__TEXT, 6), text(ASSESSMENT__IMPAIRMENTS, 3), text(ASSESSMENT__RESPONSE, 3),
                        text(ASSESSMENT__PROGNOSIS, 3), text(ASSESSMENT__NECESSITY, 3),
                        text(ASSESSMENT__COMPLEXITIES, 3), text(ASSESSMENT__DISCHARGE_REASON, 3)),
                List.of(ASSESSMENT__TEXT), input -> input.encounter().getAssessment(),
                input -> input.before().map(Encounter::getAssessment).orElse(null));
    }

    @Override
    public Set<EStructuralFeature> features() {
        return and(super.features(), ENCOUNTER__ASSESSMENT);
    }
}
