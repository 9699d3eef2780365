package org.plumbline.ui.internal.encounter.visit;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__END;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__KIND;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__PLACE;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__START;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__SUMMARY;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__ADDENDA;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__SIGNATURE;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__ENCOUNTERS;
import static org.plumbline.ui.internal.form.FieldSpec.line;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.encounter.FieldSection;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;

/** When and where the encounter was, of what kind, and a line about it. */
public final class VisitSection extends FieldSection {

    public VisitSection() {
        super("visit", NotePart.VISIT, Messages.visit,
                List.of(line(ENCOUNTER_HEADER__KIND, 2), line(ENCOUNTER_HEADER__START, 2),
                        line(ENCOUNTER_HEADER__PLACE, 2), line(ENCOUNTER_HEADER__SUMMARY, 4),
                        line(ENCOUNTER_HEADER__END, 2)),
                List.of(ENCOUNTER_HEADER__START, ENCOUNTER_HEADER__PLACE), NoteInput::header, input -> null);
    }

    /** Also what is said about an encounter as a whole. */
    @Override
    public Set<EStructuralFeature> features() {
        return and(super.features(), EPISODE__ENCOUNTERS, ENCOUNTER__SIGNATURE, ENCOUNTER__ADDENDA);
    }
}
