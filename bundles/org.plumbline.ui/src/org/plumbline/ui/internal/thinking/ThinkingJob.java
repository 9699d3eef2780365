package org.plumbline.ui.internal.thinking;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Does one piece of reasoning at a time, the newest only. */
final class ThinkingJob extends Job {

    /** A piece of reasoning. */
    @FunctionalInterface
    interface Work {

        /** Does it, and hands over what shows each answer as soon as it is known. */
        void run(IProgressMonitor monitor, Consumer<Runnable> answers);
    }

    private final Display display;
    private volatile Work wanted;

    ThinkingJob(Display display) {
        super(Messages.thinking);
        this.display = display;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Does this instead of what was to be done before. */
    void start(Work work) {
        cancel();
        wanted = work;
        schedule();
    }

    /** What was to be done is of no use any more. */
    void drop() {
        cancel();
        wanted = null;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Work work = wanted;
        if (work == null) {
            return Status.CANCEL_STATUS;
        }
        try {
            work.run(monitor, answer -> {
                if (wanted != work || display.isDisposed()) {
                    throw new OperationCanceledException();
                }
                display.asyncExec(() -> {
                    if (wanted == work) {
                        answer.run();
                    }
                });
            });
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == Thinking.class;
    }
}
