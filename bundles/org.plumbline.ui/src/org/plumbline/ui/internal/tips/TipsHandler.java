package org.plumbline.ui.internal.tips;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Shows the tips again, above the note of the chart in front. */
public final class TipsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Tips.want(true);
        if (HandlerUtil.getActiveEditor(event) instanceof ChartEditor editor) {
            editor.note();
        }
        return null;
    }
}
