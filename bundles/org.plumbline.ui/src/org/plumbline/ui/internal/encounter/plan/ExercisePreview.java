package org.plumbline.ui.internal.encounter.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.plan.Dose;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Figure;
import org.plumbline.report.figure.FigureRenderer;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.canvas.FigureCanvas;
import org.plumbline.ui.internal.form.PageBody;

/** How an exercise is done: its figure, its aim, its dose in each phase, when to stop, and what speaks against it. */
final class ExercisePreview {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 140;

    private final Catalogue catalogue;
    private final Composite frame;
    private final FigureCanvas figure;
    private final Label words;
    private final Label heldBack;

    ExercisePreview(Composite parent, Catalogue catalogue) {
        this.catalogue = catalogue;
        frame = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        frame.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).create());
        frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        figure = new FigureCanvas(frame);
        figure.setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(WIDTH, HEIGHT)
                .create());
        Composite text = Style.PLAIN.on(new Composite(frame, SWT.NONE));
        text.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        text.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        heldBack = label(text, Style.PROBLEM);
        words = label(text, Style.PLAIN);
    }

    private static Label label(Composite parent, Style style) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        return label;
    }

    /** Shows an exercise; nothing where the catalogue knows none. */
    void show(Optional<Exercise> exercise, List<HeldBack> held) {
        exercise.map(Exercise::getFigure).flatMap(id -> catalogue.find(Figure.class, id)).map(FigureRenderer::draw)
                .ifPresentOrElse(figure::show, () -> figure.show(null));
        words.setText(exercise.map(ExercisePreview::words).orElse("").replace("&", "&&"));
        heldBack.setText(HeldBackWords.of(held).replace("&", "&&"));
        heldBack.setVisible(!held.isEmpty());
        ((GridData) heldBack.getLayoutData()).exclude = held.isEmpty();
        boolean shown = exercise.isPresent();
        frame.setVisible(shown);
        ((GridData) frame.getLayoutData()).exclude = !shown;
        PageBody.reflow(frame);
    }

    private static String words(Exercise exercise) {
        String doses = exercise.getDosages().stream().filter(dose -> !Dose.of(dose).words().isEmpty())
                .map(dose -> Words.of(dose.getPhase()) + ": " + Dose.of(dose).words())
                .collect(Collectors.joining("\n"));
        return String.join("\n", NLS.bind(Messages.aim, exercise.getAim()), doses,
                NLS.bind(Messages.stopRule, exercise.getStopRule()));
    }
}
