package org.plumbline.ui.internal.command;

import java.nio.file.Path;
import java.util.OptionalInt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.diagnosis.CodeList;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Messages;

/** Imports the official file of ICD-10-CM codes of a year, which has the year in its name. */
public final class ImportCodesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.importCodesTitle);
        dialog.setFilterExtensions(new String[] { "*.txt", "*" });
        String file = dialog.open();
        if (file != null) {
            take(shell, Path.of(file));
        }
        return null;
    }

    private static void take(Shell shell, Path file) {
        Clinic clinic = PlatformUI.getWorkbench().getService(Clinic.class);
        Background.run(Messages.importCodesTitle, shell, monitor -> clinic.importCodes(file, OptionalInt.empty()),
                list -> tell(shell, list));
    }

    private static void tell(Shell shell, CodeList list) {
        MessageDialog.openInformation(shell, Messages.importCodesTitle,
                Messages.bind(Messages.codesImported, String.valueOf(list.size()), String.valueOf(list.year())));
    }
}
