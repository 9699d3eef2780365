package org.plumbline.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Work beside the user interface's thread, such as reading from the store. */
public final class Background {

    /** What a job does. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it, looking at the monitor for a wish to stop. */
        T run(IProgressMonitor monitor) throws Exception;
    }

    private Background() {
    }

    /**
     * Runs {@code work} as a job and hands what it returns to {@code then} on the user interface's thread, unless the
     * job was cancelled or {@code owner} has gone. A failure is shown by the workbench with its message.
     */
    public static <T> Job run(String name, Control owner, Work<T> work, Consumer<T> then) {
        Job job = new BackgroundJob<>(name, owner, work, then, null);
        job.schedule();
        return job;
    }

    /** Does the same without showing that something is going on. */
    public static <T> Job runQuietly(String name, Control owner, Work<T> work, Consumer<T> then) {
        Job job = new BackgroundJob<>(name, owner, work, then, null);
        job.setSystem(true);
        job.schedule();
        return job;
    }

    /** Does the same, but hands a failure to {@code failed} instead of having the workbench show it. */
    public static <T> Job run(String name, Control owner, Work<T> work, Consumer<T> then, Consumer<Exception> failed) {
        Job job = new BackgroundJob<>(name, owner, work, then, failed);
        job.schedule();
        return job;
    }

    /** An error of this bundle. */
    public static IStatus problem(String message, Throwable cause) {
        return new Status(IStatus.ERROR, Background.class, message, cause);
    }

    private static final class BackgroundJob<T> extends Job {

        private final Control owner;
        private final Display display;
        private final Work<T> work;
        private final Consumer<T> then;
        private final Consumer<Exception> failed;

        BackgroundJob(String name, Control owner, Work<T> work, Consumer<T> then, Consumer<Exception> failed) {
            super(name);
            this.owner = owner;
            this.display = owner.getDisplay();
            this.work = work;
            this.then = then;
            this.failed = failed;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                T result = work.run(monitor);
                if (!monitor.isCanceled()) {
                    inUi(() -> then.accept(result));
                }
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (Exception e) {
                if (failed == null) {
                    return problem(e.getMessage(), e);
                }
                inUi(() -> failed.accept(e));
                return Status.OK_STATUS;
            }
        }

        private void inUi(Runnable action) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        action.run();
                    }
                });
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == Background.class;
        }
    }
}
