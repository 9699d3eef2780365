package org.plumbline.ui.internal.assistant.likelihood;

import java.time.LocalDate;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.language.DecimalText;
import org.plumbline.core.likelihood.Estimate;
import org.plumbline.core.likelihood.Estimates;
import org.plumbline.core.likelihood.Likelihood;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.Named;

/** How likely a condition was held to be before the tests, and where the number comes from; taken over on leaving. */
final class EstimateFields {

    private final Text percent;
    private final Text source;
    private final LineBelow hint;
    private ChartEditor editor;
    private String condition = "";
    private String shownPercent = "";
    private String shownSource = "";

    EstimateFields(Composite parent) {
        Composite line = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).create());
        line.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        percent = field(line, Messages.before, 40);
        source = field(line, Messages.source, 100);
        hint = new LineBelow(parent, Style.PROBLEM);
    }

    private Text field(Composite line, String words, int width) {
        Style.MUTED.on(new Label(line, SWT.NONE)).setText(words);
        Text field = new Text(line, SWT.BORDER);
        field.getAccessible().addAccessibleListener(new Named(words));
        field.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(width, SWT.DEFAULT).create());
        field.addListener(SWT.FocusOut, event -> settle());
        field.addListener(SWT.DefaultSelection, event -> settle());
        return field;
    }

    /** Shows a condition. What somebody is typing stays. */
    void show(ChartEditor chart, Likelihood likelihood) {
        boolean other = editor != chart || !condition.equals(likelihood.condition().entry());
        if (other && editor != null) {
            settle();
        }
        editor = chart;
        condition = likelihood.condition().entry();
        shownPercent = show(percent, shownPercent, likelihood.estimate().map(Estimate::percent)
                .map(DecimalText::print).orElse(""), other);
        shownSource = show(source, shownSource, likelihood.estimate().map(Estimate::source).orElse(""), other);
        if (other) {
            hint.say("");
        }
    }

    private static String show(Text field, String shown, String words, boolean other) {
        if (!other && !field.getText().equals(shown)) {
            return shown;
        }
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
        return words;
    }

    /** Takes into the chart what was typed; says so when it is no estimate. */
    private void settle() {
        String typed = percent.getText().replace("%", "").strip();
        OptionalDouble number = DecimalText.read(typed);
        if (!typed.isEmpty() && number.stream().noneMatch(Estimates::isPlausible)) {
            hint.say(Messages.notPlausible);
            return;
        }
        hint.say("");
        if (!percent.getText().equals(shownPercent) || !source.getText().equals(shownSource)) {
            shownPercent = percent.getText();
            shownSource = source.getText();
            editor.thinking().live().ifPresent(known -> editor.session().make(Messages.before,
                    Estimates.put(known.episode(), condition, number, source.getText().strip(), LocalDate.now())));
        }
    }
}
