package org.plumbline.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.ui.internal.patients.PatientsView;

/** Shows who is on a worklist. */
public final class WorklistHandler extends AbstractHandler {

    private static final String LIST = "org.plumbline.ui.worklist.list";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            PatientsView patients = (PatientsView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()
                    .showView(PatientsView.ID);
            patients.show(Worklist.valueOf(event.getParameter(LIST)));
            return patients;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
