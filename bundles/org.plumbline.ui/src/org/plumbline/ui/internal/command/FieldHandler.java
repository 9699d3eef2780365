package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.FieldAction;

/** Does to the field with the focus what its key means there; the declaration says which, as in {@code class:NORMAL}. */
public final class FieldHandler extends ChartHandler implements IExecutableExtension {

    private FieldAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = FieldAction.valueOf((String) data);
    }

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        Control focus = editor.getSite().getShell().getDisplay().getFocusControl();
        if (focus != null) {
            action.of(focus).ifPresent(Runnable::run);
        }
    }
}
