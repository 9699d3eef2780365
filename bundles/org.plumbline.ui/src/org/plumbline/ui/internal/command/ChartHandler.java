package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.internal.chart.ChartEditor;

/** A handler for the chart in front. */
abstract class ChartHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChartEditor editor) {
            execute(editor, event);
        }
        return null;
    }

    /** Does it. */
    protected abstract void execute(ChartEditor editor, ExecutionEvent event);
}
