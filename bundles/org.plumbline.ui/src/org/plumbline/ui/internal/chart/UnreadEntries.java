package org.plumbline.ui.internal.chart;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.plumbline.ui.internal.Messages;

/** Asks what becomes of a chart that is closed while fields hold what is not understood and cannot be saved. */
final class UnreadEntries {

    private UnreadEntries() {
    }

    /**
     * Asks, and returns what is to be done.
     *
     * @param entries what is not understood, and where
     * @return a constant of {@link ISaveablePart2}: back to the chart, save the rest, or save nothing
     */
    static int ask(Shell shell, List<String> entries) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.unreadTitle,
                Messages.bind(Messages.unreadQuestion, String.join("\n", entries)), SWT.NONE,
                Messages.unreadBack, Messages.unreadSaveRest, Messages.unreadSaveNothing);
        return switch (answer) {
            case 1 -> ISaveablePart2.YES;
            case 2 -> ISaveablePart2.NO;
            default -> ISaveablePart2.CANCEL;
        };
    }
}
