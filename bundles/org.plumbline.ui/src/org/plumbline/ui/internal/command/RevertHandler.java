package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Goes back to the chart as it was last saved. */
public final class RevertHandler extends ChartHandler {

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        editor.revert();
    }
}
