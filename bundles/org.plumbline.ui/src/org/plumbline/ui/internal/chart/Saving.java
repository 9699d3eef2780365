package org.plumbline.ui.internal.chart;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ConflictException;
import org.plumbline.store.Revision;
import org.plumbline.store.UnconfirmedException;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Messages;

/** Writes a chart to the store while the window waits, and says why when that fails. */
final class Saving {

    private Saving() {
    }

    /** Saves; empty when nothing was saved, which the clinician has been told then. */
    static Optional<Revision> save(ChartSave save, Clinic clinic, Shell shell) {
        Revision[] saved = new Revision[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
                try {
                    saved[0] = clinic.store().save(save);
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            explain(e.getCause(), shell);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(saved[0]);
    }

    private static void explain(Throwable failure, Shell shell) {
        String message = switch (failure) {
            case ConflictException conflict -> Messages.conflict;
            case UnconfirmedException refused -> refused.getMessage() + "\n\n" + UnconfirmedWords.of(refused.parts());
            default -> failure.getMessage();
        };
        MessageDialog.openError(shell, Messages.notSaved, message);
        if (!(failure instanceof ConflictException || failure instanceof UnconfirmedException)) {
            Platform.getLog(Saving.class).log(Background.problem(message, failure));
        }
    }
}
