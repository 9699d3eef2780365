package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Shows a page of the chart. */
public final class ShowPageHandler extends ChartHandler {

    /** Parameter: the page, counted from 0. */
    private static final String PAGE = "org.plumbline.ui.showPage.page";

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        editor.showPage(Integer.parseInt(event.getParameter(PAGE)));
    }
}
