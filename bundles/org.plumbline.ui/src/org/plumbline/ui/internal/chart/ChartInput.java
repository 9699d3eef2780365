package org.plumbline.ui.internal.chart;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.plumbline.model.chart.Encounter;
import org.plumbline.store.OpenedChart;

/**
 * What a chart editor opens: a chart as it came from the store, with its newest encounter. It is never persisted, so
 * that the workbench's own files hold no name of a patient.
 */
public final class ChartInput extends PlatformObject implements IEditorInput {

    private final OpenedChart opened;
    private final Encounter newest;

    /** @param newest the newest encounter; null when there is none */
    public ChartInput(OpenedChart opened, Encounter newest) {
        this.opened = opened;
        this.newest = newest;
    }

    /** A new session to edit the chart. */
    ChartSession session() {
        ChartSession session = new ChartSession(opened);
        if (newest != null) {
            session.adopt(newest);
        }
        return session;
    }

    /** Id of the chart. */
    public String chartId() {
        return opened.chart().getId();
    }

    /** No, as the workbench reads it: the list of what was opened lately would keep the chart in memory for ever. */
    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return PatientWords.listed(opened.chart().getPatient());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartInput input && input.chartId().equals(chartId());
    }

    @Override
    public int hashCode() {
        return chartId().hashCode();
    }
}
