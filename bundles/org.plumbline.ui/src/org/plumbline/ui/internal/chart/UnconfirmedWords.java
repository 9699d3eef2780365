package org.plumbline.ui.internal.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.provenance.Origins;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.internal.Words;

/** What in a note is to be confirmed, by name. */
final class UnconfirmedWords {

    private UnconfirmedWords() {
    }

    /** The names of these parts, a line each. */
    static String of(List<EObject> parts) {
        return parts.stream().map(UnconfirmedWords::name).collect(Collectors.joining("\n"));
    }

    private static String name(EObject part) {
        return switch (part) {
            case Finding finding -> Stream.of(finding.getLabel(), Words.of(finding.getSide()), finding.getLevel())
                    .filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(", "));
            case TreatmentLine line -> Objects.toString(line.getLabel(), "");
            case OutcomeScore score -> Objects.toString(score.getLabel(), "");
            case FieldOrigin origin -> {
                EStructuralFeature field = Origins.field(origin);
                yield field == null ? Objects.toString(origin.getField(), "") : Words.of(field);
            }
            default -> "";
        };
    }
}
