package org.plumbline.ui.internal.command;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Goes one step back or forth in a chart, and says in the menu which. */
abstract class StackHandler extends ChartHandler implements IElementUpdater {

    /** Undoes the last change. */
    public static final class Undo extends StackHandler {
        @Override
        protected void execute(ChartEditor editor, ExecutionEvent event) {
            editor.session().stack().undo();
        }

        @Override
        Command next(CommandStack stack) {
            return stack.getUndoCommand();
        }

        @Override
        String label() {
            return Messages.undo;
        }
    }

    /** Redoes what was undone. */
    public static final class Redo extends StackHandler {
        @Override
        protected void execute(ChartEditor editor, ExecutionEvent event) {
            editor.session().stack().redo();
        }

        @Override
        Command next(CommandStack stack) {
            return stack.getRedoCommand();
        }

        @Override
        String label() {
            return Messages.redo;
        }
    }

    abstract Command next(CommandStack stack);

    abstract String label();

    @Override
    public boolean isEnabled() {
        return stack() != null && next(stack()) != null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Command next = stack() == null ? null : next(stack());
        String text = Messages.bind(label(), next == null ? "" : next.getLabel()).strip();
        element.setText(text);
        element.setTooltip(text);
    }

    private static CommandStack stack() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof ChartEditor editor ? editor.session().stack()
                        : null;
    }
}
