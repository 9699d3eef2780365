package org.plumbline.ui.internal.thinking;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.chart.ChartEditor;

/**
 * Somebody who wants to know something about a chart.
 *
 * @param name what it is, such as “The problems”
 * @param reason works it out; a pure function, called in a job
 * @param show shows it; called on the user interface's thread
 * @param lifetime nothing is shown once this is disposed
 */
record Watch<T>(String name, Function<Thought, T> reason, Consumer<Answer<T>> show, Control lifetime) {

    /** Works the answer out, and returns what shows it. */
    Runnable answer(ChartEditor editor, Thought thought) {
        return showing(worked(editor, thought));
    }

    private Answer<T> worked(ChartEditor editor, Thought thought) {
        try {
            return new Answer.Known<>(editor, thought, reason.apply(thought));
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            Platform.getLog(Watch.class).log(Background.problem(name, withoutWords(e)));
            return new Answer.Failed<>(NLS.bind(Messages.failed, name));
        }
    }

    /** The same failure without its message, which may say what stands in a chart. */
    private static Throwable withoutWords(RuntimeException failure) {
        Throwable bare = new IllegalStateException(failure.getClass().getName());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    /** What shows an answer. */
    Runnable showing(Answer<T> answer) {
        return () -> {
            if (!lifetime.isDisposed()) {
                show.accept(answer);
            }
        };
    }
}
