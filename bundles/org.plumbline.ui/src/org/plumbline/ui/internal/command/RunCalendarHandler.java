package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.run.RunPage;

/** Plans or writes the running calendar; the declaration says which, as in {@code class:WRITE}. */
public final class RunCalendarHandler extends ChartHandler implements IExecutableExtension {

    private enum Does {
        PLAN, WRITE
    }

    private Does does;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        does = Does.valueOf((String) data);
    }

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        RunPage page = editor.running();
        switch (does) {
            case PLAN -> page.planAnew();
            case WRITE -> page.write();
        }
    }
}
