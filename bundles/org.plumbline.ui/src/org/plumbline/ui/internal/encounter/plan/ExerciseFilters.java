package org.plumbline.ui.internal.encounter.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.plan.ExerciseFilter;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.ExerciseKind;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.PageBody;

/** The filters over the exercises: aim, condition, muscle or region, equipment, phase. */
final class ExerciseFilters {

    private final Filter<ExerciseKind> kind;
    private final Filter<String> condition;
    private final Filter<String> muscle;
    private final Filter<String> equipment;
    private final Filter<PhaseKind> phase;

    /** A list to choose one thing from, or any. */
    private static final class Filter<T> {

        private final Combo combo;
        private final List<T> values;

        Filter(Composite parent, String title, Map<String, T> choices, Runnable changed) {
            values = new ArrayList<>(choices.values());
            Composite cell = Style.PLAIN.on(new Composite(parent, SWT.NONE));
            cell.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
            cell.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
            Style.MUTED.on(new Label(cell, SWT.NONE)).setText(title);
            combo = new Combo(cell, SWT.READ_ONLY);
            combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).create());
            combo.getAccessible().addAccessibleListener(new Named(title));
            PageBody.scrollByWheel(combo);
            combo.add(Messages.anyChoice);
            choices.keySet().forEach(combo::add);
            combo.select(0);
            combo.addListener(SWT.Selection, event -> changed.run());
        }

        Optional<T> value() {
            int index = combo.getSelectionIndex() - 1;
            return index < 0 ? Optional.empty() : Optional.of(values.get(index));
        }
    }

    ExerciseFilters(Composite parent, Catalogue catalogue, Runnable changed) {
        Composite row = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        row.setLayout(GridLayoutFactory.fillDefaults().numColumns(5).equalWidth(true).spacing(8, 0).create());
        row.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        kind = new Filter<>(row, Messages.filterAim, named(List.of(ExerciseKind.values()), Words::of), changed);
        condition = new Filter<>(row, Messages.filterCondition, conditions(catalogue), changed);
        muscle = new Filter<>(row, Messages.filterMuscle, words(catalogue, Exercise::getMuscles), changed);
        Map<String, String> things = new LinkedHashMap<>(Map.of(Messages.noEquipment, ""));
        things.putAll(words(catalogue, Exercise::getEquipment));
        equipment = new Filter<>(row, Messages.filterEquipment, things, changed);
        phase = new Filter<>(row, Messages.filterPhase, named(Arrays.stream(PhaseKind.values())
                .filter(one -> one != PhaseKind.ANY).toList(), Words::of), changed);
    }

    /** The phase looked for. */
    Optional<PhaseKind> phase() {
        return phase.value();
    }

    /** The filter, with words that were typed. */
    ExerciseFilter with(String typed) {
        return new ExerciseFilter(typed, kind.value(), condition.value(), muscle.value(), equipment.value(),
                phase.value());
    }

    private static <T> Map<String, T> named(List<T> values, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(name.apply(value), value));
        return named;
    }

    private static Map<String, String> conditions(Catalogue catalogue) {
        Map<String, String> named = new LinkedHashMap<>();
        List<Exercise> exercises = catalogue.all(Exercise.class);
        catalogue.all(Condition.class).stream().filter(one -> exercises.stream()
                .anyMatch(exercise -> exercise.getConditions().contains(one.getId())))
                .forEach(one -> named.put(one.getLabel(), one.getId()));
        return named;
    }

    private static Map<String, String> words(Catalogue catalogue, Function<Exercise, List<String>> words) {
        return named(catalogue.all(Exercise.class).stream().map(words).flatMap(List::stream).distinct().sorted()
                .toList(), word -> word);
    }
}
