package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Starts an encounter in the newest episode of the chart; without an episode it starts that first. */
public final class NewEncounterHandler extends ChartHandler {

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        if (editor.session().episode().isPresent() || NewEpisodeHandler.ask(editor, HandlerUtil.getActiveShell(event))) {
            editor.startEncounter();
        }
    }
}
