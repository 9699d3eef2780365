package org.plumbline.ui.internal;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Work beside the user interface's thread, such as reading from the store. */
public final class Background {

    private Background() {
    }

    /**
     * Runs {@code work} as a job and hands what it returns to {@code then} on the user interface's thread, unless the
     * job was cancelled or {@code owner} has gone. A failure is shown by the workbench with its message.
     */
    public static <T> Job run(String name, Control owner, Callable<T> work, Consumer<T> then) {
        Job job = job(name, owner, work, then);
        job.schedule();
        return job;
    }

    /** Does the same without showing that something is going on. */
    public static <T> Job runQuietly(String name, Control owner, Callable<T> work, Consumer<T> then) {
        Job job = job(name, owner, work, then);
        job.setSystem(true);
        job.schedule();
        return job;
    }

    private static <T> Job job(String name, Control owner, Callable<T> work, Consumer<T> then) {
        var display = owner.getDisplay();
        return Job.create(name, (ICoreRunnable) monitor -> {
            T result = call(work);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        then.accept(result);
                    }
                });
            }
        });
    }

    private static <T> T call(Callable<T> work) throws CoreException {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CoreException(problem(e.getMessage(), e));
        }
    }

    /** An error of this bundle. */
    public static IStatus problem(String message, Throwable cause) {
        return new Status(IStatus.ERROR, Background.class, message, cause);
    }
}
