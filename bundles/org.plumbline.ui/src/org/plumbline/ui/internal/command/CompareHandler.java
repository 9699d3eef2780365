package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Compares the encounter shown with the one before it. */
public final class CompareHandler extends ChartHandler {

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        editor.compare();
    }
}
