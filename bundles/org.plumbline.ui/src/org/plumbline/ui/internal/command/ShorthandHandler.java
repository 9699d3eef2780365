package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Goes to the shorthand line of the note. */
public final class ShorthandHandler extends ChartHandler {

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        editor.note().goLine();
    }

    /** A note that was signed stays as it is. */
    @Override
    public boolean isEnabled() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof ChartEditor editor && !editor.isNoteSigned();
    }
}
