package org.plumbline.ui.internal.command;

import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.problems.ChartProblems;

/** Does something with the problems of a chart; the declaration says what, as in {@code class:NEXT}. */
public final class ProblemHandler extends ChartHandler implements IExecutableExtension {

    private enum Action {
        NEXT(problems -> problems.step(1)), PREVIOUS(problems -> problems.step(-1)), FIX(ChartProblems::fix);

        private final Consumer<ChartProblems> does;

        Action(Consumer<ChartProblems> does) {
            this.does = does;
        }
    }

    private Action action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = Action.valueOf((String) data);
    }

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        action.does.accept(editor.problems());
    }
}
