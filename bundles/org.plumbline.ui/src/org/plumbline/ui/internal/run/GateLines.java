package org.plumbline.ui.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.running.Gate;
import org.plumbline.core.running.GateState;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.PageBody;

/** The gates as they stand, a line each: whether they are passed, since when, by what, and what is missing. */
final class GateLines extends Composite {

    private final List<Label> lines = new ArrayList<>();

    GateLines(Composite parent) {
        super(parent, SWT.NONE);
        Style.PLAIN.on(this);
        setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
        setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
    }

    void show(List<Gate> gates) {
        while (lines.size() < gates.size()) {
            Label line = Style.PLAIN.on(new Label(this, SWT.WRAP));
            line.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create());
            lines.add(line);
        }
        boolean changed = false;
        for (int i = 0; i < lines.size(); i++) {
            Label line = lines.get(i);
            line.setVisible(i < gates.size());
            ((GridData) line.getLayoutData()).exclude = i >= gates.size();
        }
        for (int i = 0; i < gates.size(); i++) {
            String words = words(gates.get(i));
            if (!words.equals(lines.get(i).getText())) {
                lines.get(i).setText(words);
                lines.get(i).setToolTipText(tip(gates.get(i)));
                changed = true;
            }
        }
        if (changed) {
            PageBody.reflow(this);
        }
    }

    private static String words(Gate gate) {
        String state = switch (gate.state()) {
            case MET -> Messages.gateMet;
            case NOT_MET -> Messages.gateNotMet;
            case NOT_TESTED -> Messages.gateNotTested;
        };
        List<String> more = new ArrayList<>();
        gate.date().map(Words::of).ifPresent(more::add);
        if (gate.state() != GateState.NOT_TESTED) {
            more.add(gate.contradicted() ? Messages.gateContradicted
                    : gate.byHand() ? Messages.gateByHand : Messages.gateByFindings);
        }
        if (!gate.missing().isEmpty()) {
            more.add(NLS.bind(Messages.gateMissing, String.join(", ", gate.missing())));
        }
        return NLS.bind(Messages.gate, new Object[] { state, gate.label(), gate.rule(), String.join(", ", more) });
    }

    /** What it rests on. */
    private static String tip(Gate gate) {
        List<String> lines = new ArrayList<>();
        gate.trail().inputs().forEach(input -> lines.add(input.label() + ": " + input.value()));
        gate.trail().sources().forEach(source -> lines.add(source.entry() + ' ' + source.label() + ' '
                + source.source()));
        return String.join("\n", lines);
    }
}
