package org.plumbline.model.internal.rules;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.chart.Chart;

/** Rules for a chart as a whole. */
public final class ChartRules {

    private ChartRules() {
    }

    /** No two parts of the same kind share an id; goals, encounters and scores are referred to by it. */
    public static boolean idsAreUnique(Chart chart, DiagnosticChain diagnostics) {
        Set<String> seen = new HashSet<>();
        boolean unique = true;
        for (Iterator<EObject> parts = chart.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            EAttribute id = part.eClass().getEIDAttribute();
            if (id != null) {
                String value = part.eClass().getName() + ' ' + part.eGet(id);
                unique &= Problems.require(seen.add(value), diagnostics, part, id, "duplicateId", part.eGet(id));
            }
        }
        return unique;
    }
}
