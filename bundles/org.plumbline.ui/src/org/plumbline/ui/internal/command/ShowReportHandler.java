package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.internal.report.ReportsView;

/** Shows a report on the chart in front; the declaration says which, as in {@code class:progress}. */
public final class ShowReportHandler extends AbstractHandler implements IExecutableExtension {

    private String report;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        report = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ReportsView view = (ReportsView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()
                    .showView(ReportsView.ID);
            view.choose(report);
            return view;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
