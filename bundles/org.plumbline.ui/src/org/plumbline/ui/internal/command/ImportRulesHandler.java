package org.plumbline.ui.internal.command;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.check.PayerRuleFile;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Messages;

/** Imports documentation rules of a payer. */
public final class ImportRulesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.importRulesTitle);
        dialog.setFilterExtensions(new String[] { "*.xml", "*" });
        String file = dialog.open();
        if (file != null) {
            Clinic clinic = PlatformUI.getWorkbench().getService(Clinic.class);
            Background.run(Messages.importRulesTitle, shell, monitor -> clinic.importRules(Path.of(file)),
                    rules -> tell(shell, rules));
        }
        return null;
    }

    private static void tell(Shell shell, PayerRuleFile rules) {
        MessageDialog.openInformation(shell, Messages.importRulesTitle, Messages.bind(Messages.rulesImported,
                rules.sets().stream().map(PayerRuleSet::getLabel).collect(Collectors.joining(", "))));
    }
}
