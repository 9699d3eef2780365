package org.plumbline.core.provenance;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__ORIGINS;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PROVENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROVENANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.exam.Found;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.TreatmentLine;

/** Takes over what stood in an earlier note. What is taken over is carried, and so is to be confirmed. */
public final class TakeOver {

    private TakeOver() {
    }

    /**
     * Takes over a field.
     *
     * @param owner the encounter, or a part of it such as its assessment
     * @param before the same part of an earlier encounter
     * @return nothing when there is nothing to take over, when both say the same, or for the subjective part: what the
     *         patient says today is asked today
     */
    public static List<Edit> field(EObject owner, EStructuralFeature field, EObject before) {
        Object words = before.eGet(field);
        if (owner instanceof Subjective || words == null || words.equals(owner.eGet(field))
                || !(EcoreUtil.getRootContainer(owner) instanceof Encounter note)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        Origins.of(owner, field).ifPresent(stale -> edits.add(new Edit.Remove(stale)));
        edits.add(new Edit.Set(owner, field, words));
        edits.add(new Edit.Add(note, ENCOUNTER__ORIGINS, Origins.carried(owner, field,
                EcoreUtil.getRootContainer(before) instanceof Encounter from ? from.getId() : null)));
        return edits;
    }

    /** Takes over what was found before, all of it; nothing when both say the same or are of different kinds. */
    public static List<Edit> finding(Finding now, Finding before) {
        if (now.eClass() != before.eClass() || Found.nothing(before) || Found.same(now, before)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        Found.features(now).stream().filter(feature -> !Objects.equals(now.eGet(feature), before.eGet(feature)))
                .forEach(feature -> edits.add(new Edit.Set(now, feature, before.eGet(feature))));
        edits.add(new Edit.Set(now, FINDING__PROVENANCE, Provenance.CARRIED));
        return edits;
    }

    /** Takes over the minutes of a treatment given before. */
    public static List<Edit> minutes(TreatmentLine now, TreatmentLine before) {
        return before.getMinutes() == null || before.getMinutes().equals(now.getMinutes()) ? List.of()
                : List.of(new Edit.Set(now, TREATMENT_LINE__MINUTES, before.getMinutes()),
                        new Edit.Set(now, TREATMENT_LINE__PROVENANCE, Provenance.CARRIED));
    }
}
