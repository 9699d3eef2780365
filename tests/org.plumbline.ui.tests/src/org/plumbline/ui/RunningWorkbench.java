package org.plumbline.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * Starts the product's own application once for all tests, on a user interface thread beside the tests', and closes
 * it after the last.
 */
public final class RunningWorkbench implements BeforeAllCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Session.class, type -> new Session());
    }

    /** Runs an action on the user interface thread and waits for what it returns. */
    public static <T> T inUi(Callable<T> action) throws Exception {
        return Display.getDefault().syncCall(action::call);
    }

    private static final class Session implements CloseableResource {

        private final FutureTask<Object> application = new FutureTask<>(() -> application().start(null));

        Session() {
            new Thread(application, "user interface").start();
            var deadline = Instant.now().plus(PATIENCE);
            while (!windowIsOpen()) {
                if (application.isDone() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("The workbench did not open", failure());
                }
                pause();
            }
        }

        @Override
        public void close() throws Exception {
            application().stop();
            application.get();
        }

        private static IApplication application() throws CoreException {
            IExtension declared = Platform.getExtensionRegistry()
                    .getExtension("org.eclipse.core.runtime.applications", "org.plumbline.app.application");
            return (IApplication) declared.getConfigurationElements()[0].getChildren("run")[0]
                    .createExecutableExtension("class");
        }

        private static boolean windowIsOpen() {
            return PlatformUI.isWorkbenchRunning() && Display.getDefault()
                    .syncCall(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null);
        }

        private Throwable failure() {
            return application.isDone() ? application.exceptionNow() : null;
        }

        private static void pause() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
