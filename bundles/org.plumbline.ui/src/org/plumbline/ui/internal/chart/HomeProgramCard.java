package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Figure;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.report.figure.FigureRenderer;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.canvas.FigureCanvas;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;

/** The exercises prescribed, those in force first, and how the one that is selected is done. */
final class HomeProgramCard {

    private static final int SETS = 1;
    private static final int FIGURE_WIDTH = 250;
    private static final int FIGURE_HEIGHT = 150;

    private final ChartSession session;
    private final Catalogue catalogue;
    private final ElementTable<ExercisePrescription> table;
    private final FigureCanvas figure;
    private final Label aim;
    private final Label stop;
    private Episode episode;

    HomeProgramCard(Card card, ChartSession session, Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<>(card.body(), Messages.homeProgram,
                List.<Column<ExercisePrescription>>of(columns.of(EXERCISE_PRESCRIPTION__LABEL, 34),
                        columns.of(EXERCISE_PRESCRIPTION__SETS, 7), columns.of(EXERCISE_PRESCRIPTION__REPS, 7),
                        columns.of(EXERCISE_PRESCRIPTION__HOLD_SECONDS, 9),
                        columns.of(EXERCISE_PRESCRIPTION__MINUTES, 9),
                        columns.of(EXERCISE_PRESCRIPTION__TIMES_PER_DAY, 9),
                        columns.of(EXERCISE_PRESCRIPTION__DAYS_PER_WEEK, 10),
                        columns.of(EXERCISE_PRESCRIPTION__FROM, 14), columns.of(EXERCISE_PRESCRIPTION__TO, 14)));
        table.onDelete(chosen -> session.remove(chosen, Messages.removeExercise)).onSelect(this::preview);
        new EntryPicker<>(card.body(), Messages.addExercisePrompt, () -> catalogue.all(Exercise.class).stream()
                .map(exercise -> new EntryPicker.Item<>(exercise.getLabel(), Objects.toString(exercise.getAim(), ""),
                        exercise))
                .toList(), this::add);
        Composite preview = Style.PLAIN.on(new Composite(card.body(), SWT.NONE));
        preview.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).create());
        preview.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        figure = new FigureCanvas(preview);
        figure.setLayoutData(GridDataFactory.swtDefaults().hint(FIGURE_WIDTH, FIGURE_HEIGHT).create());
        Composite words = Style.PLAIN.on(new Composite(preview, SWT.NONE));
        words.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        words.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        aim = label(words);
        stop = label(words);
    }

    private static Label label(Composite parent) {
        Label label = Style.PLAIN.on(new Label(parent, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        return label;
    }

    void show(Episode shown) {
        episode = shown;
        List<ExercisePrescription> all = episode.getPrescriptions().stream()
                .sorted(Comparator.comparing((ExercisePrescription one) -> one.getTo() != null)
                        .thenComparing(ExercisePrescription::getFrom, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        table.show(all);
        if (table.selection().isEmpty() && !all.isEmpty()) {
            table.select(all.getFirst());
        }
    }

    private void preview(ExercisePrescription chosen) {
        Optional<Exercise> exercise = Optional.ofNullable(chosen)
                .flatMap(one -> catalogue.find(Exercise.class, one.getExercise()));
        exercise.map(Exercise::getFigure).flatMap(id -> catalogue.find(Figure.class, id)).map(FigureRenderer::draw)
                .ifPresentOrElse(figure::show, () -> figure.show(null));
        aim.setText(exercise.map(one -> Messages.bind(Messages.aim, one.getAim())).orElse(""));
        stop.setText(exercise.map(one -> Messages.bind(Messages.stopRule, one.getStopRule())).orElse(""));
        aim.getParent().requestLayout();
    }

    private void add(Exercise exercise) {
        ExercisePrescription prescription = Drafts.prescription(exercise, catalogue);
        session.add(episode, EPISODE__PRESCRIPTIONS, prescription, Messages.addExercise);
        table.select(prescription);
        table.edit(prescription, SETS);
    }
}
