package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.NoteAction;

/** Does something with the sections of a note; the declaration says what, as in {@code class:NEXT}. */
public final class NoteHandler extends ChartHandler implements IExecutableExtension {

    private NoteAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = NoteAction.valueOf((String) data);
    }

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        editor.note().run(action);
    }
}
