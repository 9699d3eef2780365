package org.plumbline.ui.internal.chart;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.plumbline.model.chart.Encounter;
import org.plumbline.store.ChartStore;
import org.plumbline.store.OpenedChart;
import org.plumbline.store.StoreException;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Messages;

/** Opens charts in editors. */
public final class Charts {

    private Charts() {
    }

    /** Brings the editor of a chart to the front, opening it if need be. */
    public static void open(IWorkbenchPage page, Clinic clinic, String chartId) {
        Optional<ChartEditor> editor = editor(page, chartId);
        editor.ifPresentOrElse(page::activate, () -> read(page.getWorkbenchWindow().getShell(), clinic, chartId,
                input -> open(page, input)));
    }

    /** The open editor of a chart. */
    public static Optional<ChartEditor> editor(IWorkbenchPage page, String chartId) {
        return Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false))
                .filter(ChartEditor.class::isInstance).map(ChartEditor.class::cast)
                .filter(editor -> editor.session().chart().getId().equals(chartId)).findFirst();
    }

    /** Reads a chart with its newest encounter. */
    static void read(Control owner, Clinic clinic, String chartId, Consumer<ChartInput> then) {
        Background.run(Messages.openingChart, owner, monitor -> read(clinic, chartId), then);
    }

    private static ChartInput read(Clinic clinic, String chartId) throws StoreException {
        ChartStore store = clinic.store();
        clinic.positions(); // at hand from now on
        OpenedChart opened = store.open(chartId);
        var headers = new ChartSession(opened).headers();
        Encounter newest = headers.isEmpty() ? null : store.encounter(chartId, headers.getFirst().getId());
        return new ChartInput(opened, newest);
    }

    private static void open(IWorkbenchPage page, ChartInput input) {
        try {
            page.openEditor(input, ChartEditor.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
