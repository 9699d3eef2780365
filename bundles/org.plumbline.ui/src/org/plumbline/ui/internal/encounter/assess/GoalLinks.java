package org.plumbline.ui.internal.encounter.assess;

import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__EXERCISES;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__TREATMENTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.course.Confidence;
import org.plumbline.core.course.GoalThread;
import org.plumbline.core.course.Serving;
import org.plumbline.core.plan.TreatmentChoice;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.chart.Goal;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.EntryPicker.Item;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;

/** What serves a goal: the treatments and exercises linked to it, how they are used, and what its change means. */
final class GoalLinks {

    /** Something that can be linked. */
    private record Link(EStructuralFeature feature, String entry) {
    }

    private final ChartSession session;
    private final Composite body;
    private final LineBelow meaning;
    private final ElementTable<Serving> table;
    private final EntryPicker<Link> picker;
    private Optional<GoalThread> thread = Optional.empty();
    private ClinicalCase known;

    GoalLinks(Composite parent, ChartSession session) {
        this.session = session;
        body = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        body.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        meaning = new LineBelow(body, Style.NOTE);
        table = new ElementTable<>(body, Messages.serving, List.<Column<Serving>>of(
                Column.reading(Messages.serving, 40, Serving::label),
                Column.reading(Messages.columnUse, 40, Serving::detail)));
        table.onDelete(this::unlink).whenEmpty(Messages.nothingLinked).atMost(5);
        picker = new EntryPicker<>(body, Messages.link, this::items, this::link);
        PageBody.show(body, false);
    }

    /** Shows what serves a goal; nothing where there is none. */
    void show(ClinicalCase now, Goal goal) {
        known = now;
        thread = goal == null ? Optional.empty() : Optional.of(GoalThread.of(now, goal));
        PageBody.show(body, thread.isPresent());
        table.show(thread.map(GoalThread::serving).orElse(List.of()));
        meaning.say(thread.flatMap(GoalThread::confidence).map(Confidence::words).orElse(List.of()).stream()
                .collect(Collectors.joining("\n")));
    }

    void editable(boolean may) {
        table.editable(may);
        picker.editable(may);
    }

    /** What is suggested with its reason, then everything else, each once. */
    private List<Item<Link>> items() {
        Map<String, Item<Link>> items = new LinkedHashMap<>();
        thread.ifPresent(shown -> shown.suggestions().forEach(one -> items.put(one.entry(), new Item<>(one.label(),
                one.why(), new Link(one.exercise() ? GOAL__EXERCISES : GOAL__TREATMENTS, one.entry())))));
        new TreatmentChoice(known.care()).all().forEach(one -> items.putIfAbsent(one.getId(), new Item<>(one.getLabel(),
                Messages.treatment, new Link(GOAL__TREATMENTS, one.getId()))));
        known.catalogue().all(Exercise.class).forEach(one -> items.putIfAbsent(one.getId(), new Item<>(one.getLabel(),
                Messages.exercise, new Link(GOAL__EXERCISES, one.getId()))));
        thread.ifPresent(shown -> shown.serving().forEach(one -> items.remove(one.entry())));
        return List.copyOf(items.values());
    }

    private void link(Link link) {
        thread.ifPresent(shown -> session.make(Messages.linkStep, List.of(new Edit.Set(shown.goal(), link.feature,
                Stream.concat(ids(shown.goal(), link.feature).stream(), Stream.of(link.entry)).toList()))));
    }

    private void unlink(List<Serving> chosen) {
        thread.ifPresent(shown -> session.make(Messages.unlinkStep, Stream.of(GOAL__TREATMENTS, GOAL__EXERCISES)
                .flatMap(feature -> without(shown.goal(), feature, chosen).stream()).toList()));
    }

    private static Optional<Edit> without(Goal goal, EStructuralFeature feature, List<Serving> chosen) {
        List<String> kept = new ArrayList<>(ids(goal, feature));
        boolean changed = kept.removeAll(chosen.stream().map(Serving::entry).toList());
        return changed ? Optional.of(new Edit.Set(goal, feature, kept)) : Optional.empty();
    }

    private static List<String> ids(Goal goal, EStructuralFeature feature) {
        return feature == GOAL__TREATMENTS ? goal.getTreatments() : goal.getExercises();
    }
}
