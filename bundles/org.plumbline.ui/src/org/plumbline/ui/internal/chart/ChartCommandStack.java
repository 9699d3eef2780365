package org.plumbline.ui.internal.chart;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The command stack of a chart. What is typed in one visit to a field is one command. */
final class ChartCommandStack extends BasicCommandStack {

    @Override
    public void execute(Command command) {
        if (command instanceof FieldEdit edit && !canRedo() && isSaveNeeded()
                && getUndoCommand() instanceof FieldEdit last && last.absorb(edit)) {
            notifyListeners();
        } else {
            super.execute(command);
        }
    }
}
