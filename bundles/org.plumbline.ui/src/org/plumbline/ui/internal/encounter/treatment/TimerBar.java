package org.plumbline.ui.internal.encounter.treatment;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.internal.Style;

/** Buttons for the stopwatch of the selected line, and the keys that do the same. */
final class TimerBar {

    private TimerBar() {
    }

    /** Puts the buttons into a composite. */
    static void below(Composite parent, TreatmentTimer timer, Supplier<Optional<TreatmentLine>> selected) {
        Composite bar = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).create());
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        button(bar, Messages.startOrPause, selected, timer::toggle);
        button(bar, Messages.stopAndEnter, selected, timer::stop);
        Label rounding = Style.MUTED.on(new Label(bar, SWT.WRAP));
        rounding.setText(Messages.roundingRule);
        rounding.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(100, SWT.DEFAULT).create());
    }

    private static void button(Composite bar, String label, Supplier<Optional<TreatmentLine>> selected,
            Consumer<TreatmentLine> action) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addListener(SWT.Selection, event -> selected.get().ifPresent(action));
    }
}
