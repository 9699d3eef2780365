package org.plumbline.ui.internal.chart;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;

/**
 * What the rules of the model say about a chart and the encounter that is shown. A change is checked once the hands
 * rest, and only the document that it touched.
 */
final class ChartCheck {

    /** Milliseconds after the last change; about the pause between two words that are typed. */
    private static final int PAUSE = 200;

    private final Control owner;
    private final Chart chart;
    private final Supplier<Optional<Encounter>> shown;
    private final Consumer<Diagnostic> report;
    private final Runnable check = this::check;
    private Diagnostic ofChart;
    private Encounter checked;
    private Diagnostic ofEncounter;

    /**
     * @param owner whose life the check shares
     * @param shown the encounter that is checked with the chart
     * @param report is told of all problems
     */
    ChartCheck(Control owner, Chart chart, Supplier<Optional<Encounter>> shown, Consumer<Diagnostic> report) {
        this.owner = owner;
        this.chart = chart;
        this.shown = shown;
        this.report = report;
    }

    /** Takes note of a change to these objects. */
    void changed(Collection<?> affected) {
        for (Object one : affected) {
            if (one instanceof EObject object && EcoreUtil.getRootContainer(object) instanceof Encounter) {
                checked = null;
            } else {
                ofChart = null;
            }
        }
        soon();
    }

    /** Checks once the hands rest; another encounter may be shown then. */
    void soon() {
        owner.getDisplay().timerExec(PAUSE, check);
    }

    private void check() {
        if (!owner.isDisposed()) {
            if (ofChart == null) {
                ofChart = Diagnostician.INSTANCE.validate(chart);
            }
            Encounter encounter = shown.get().orElse(null);
            if (checked != encounter || ofEncounter == null) {
                checked = encounter;
                ofEncounter = encounter == null ? Diagnostic.OK_INSTANCE : Diagnostician.INSTANCE.validate(encounter);
            }
            BasicDiagnostic all = new BasicDiagnostic();
            all.addAll(ofChart);
            all.addAll(ofEncounter);
            report.accept(all);
        }
    }
}
