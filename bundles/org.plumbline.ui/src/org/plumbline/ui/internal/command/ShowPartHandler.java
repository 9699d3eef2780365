package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.NotePart;

/** Goes to a part of the note. */
public final class ShowPartHandler extends ChartHandler {

    /** Parameter: the name of the part. */
    private static final String PART = "org.plumbline.ui.showPart.part";

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        editor.note().go(NotePart.valueOf(event.getParameter(PART)));
    }
}
