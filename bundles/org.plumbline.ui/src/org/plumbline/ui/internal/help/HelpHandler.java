package org.plumbline.ui.internal.help;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the help page that fits where one is. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Control focus = Display.getCurrent().getFocusControl();
        Optional<String> topic = focus == null ? Optional.empty() : HelpTopic.of(focus);
        try {
            HelpView help = (HelpView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()
                    .showView(HelpView.ID);
            topic.ifPresent(help::show);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
