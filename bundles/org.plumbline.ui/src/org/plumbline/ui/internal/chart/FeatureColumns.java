package org.plumbline.ui.internal.chart;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.Problem;
import org.plumbline.ui.internal.form.Value;

/** Columns that show and edit a feature of the elements. */
public final class FeatureColumns {

    private final ChartSession session;

    public FeatureColumns(ChartSession session) {
        this.session = session;
    }

    /** A column for a feature, with the label of the feature. */
    public <T extends EObject> Column<T> of(EStructuralFeature feature, int weight) {
        Value value = Value.of(feature);
        List<String> choices = switch (value) {
            case Value.Choice choice -> choice.literals().stream().map(Words::of).toList();
            case Value.Flag flag -> List.of("", Messages.yes);
            default -> List.of();
        };
        return new Column<>(Words.of(feature), weight, element -> value.print(element.eGet(feature)), choices,
                (element, entered) -> {
                    if (!value.accepts(entered)) {
                        return value.hint();
                    }
                    Object read = value.parse(entered);
                    String wrong = wrong(element, feature, read);
                    if (wrong.isEmpty()) {
                        session.set(element, feature, read, Words.of(feature));
                    }
                    return wrong;
                });
    }

    /** What the rules of the chart say about a value of a feature. */
    private static String wrong(EObject element, EStructuralFeature feature, Object value) {
        EObject after = EcoreUtil.copy(element);
        after.eSet(feature, value);
        return value == null ? "" : Diagnostician.INSTANCE.validate(after).getChildren().stream()
                .filter(problem -> problem.getData().contains(feature)).map(Problem::words)
                .collect(Collectors.joining(" "));
    }
}
