package org.plumbline.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Changes how the workbench looks. */
public final class AppearanceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String id = event.getParameter(RadioState.PARAMETER_ID);
        Appearance.of(id).apply(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        HandlerUtil.updateRadioState(event.getCommand(), id);
        return null;
    }
}
