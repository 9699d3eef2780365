package org.plumbline.ui.internal.chart;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.provenance.Origins;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.provenance.TakeOver;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Provenance;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.FieldEditor;

/**
 * The fields of a note: what stood in them last time may be taken over, and is then to be confirmed.
 *
 * @param session the chart being edited
 */
public record NoteFields(ChartSession session) implements FieldEditor {

    @Override
    public void type(EObject owner, EStructuralFeature feature, Object value, Object visit, String label) {
        session.type(owner, feature, value, visit, label);
    }

    @Override
    public String toConfirm(EObject owner, EStructuralFeature feature) {
        return unconfirmed(owner, feature).map(origin -> origin.getProvenance() == Provenance.DEFAULTED
                ? Messages.defaulted : session.header(origin.getFrom())
                        .map(from -> Messages.bind(Messages.carriedFrom, Words.of(from.getStart().toLocalDate())))
                        .orElse(Messages.carried))
                .orElse("");
    }

    @Override
    public void confirm(EObject owner, EStructuralFeature feature, String label) {
        session.make(Messages.bind(Messages.confirmStep, label),
                Provenances.confirm(unconfirmed(owner, feature).stream().toList()));
    }

    private static Optional<FieldOrigin> unconfirmed(EObject owner, EStructuralFeature feature) {
        return Origins.of(owner, feature).filter(Provenances::isUnconfirmed);
    }

    @Override
    public boolean mayTakeOver(EObject owner, EStructuralFeature feature, EObject previous) {
        return !TakeOver.field(owner, feature, previous).isEmpty();
    }

    @Override
    public void takeOver(EObject owner, EStructuralFeature feature, EObject previous, String label) {
        session.make(Messages.bind(Messages.takeOverStep, label), TakeOver.field(owner, feature, previous));
    }
}
