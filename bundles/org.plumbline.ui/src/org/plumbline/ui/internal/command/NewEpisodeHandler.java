package org.plumbline.ui.internal.command;

import static org.plumbline.model.chart.ChartPackage.Literals.CHART__EPISODES;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__ONSET;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__ONSET_MECHANISM;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PRIOR_FUNCTION;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__REFERRAL;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__REGION;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__START;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__TITLE;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.model.chart.Episode;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.chart.Drafts;
import org.plumbline.ui.internal.form.FieldSpec;

/** Starts an episode of care. */
public final class NewEpisodeHandler extends ChartHandler {

    private static final List<FieldSpec> FIELDS = List.of(line(EPISODE__TITLE, 6), line(EPISODE__REGION, 2),
            line(EPISODE__START, 2), line(EPISODE__ONSET, 2), text(EPISODE__ONSET_MECHANISM, 6),
            line(EPISODE__REFERRAL, 6), text(EPISODE__PRIOR_FUNCTION, 6));

    @Override
    protected void execute(ChartEditor editor, ExecutionEvent event) {
        ask(editor, HandlerUtil.getActiveShell(event));
    }

    /** Asks for an episode and adds it to the chart; false if the dialog was cancelled. */
    static boolean ask(ChartEditor editor, Shell shell) {
        Episode episode = Drafts.episode();
        var dialog = new FormDialog(shell, Messages.newEpisode, Messages.newEpisodeMessage,
                List.of(new FormDialog.Part(episode, FIELDS, true)));
        if (dialog.open() != Window.OK) {
            return false;
        }
        editor.session().add(editor.session().chart(), CHART__EPISODES, episode, Messages.newEpisode);
        return true;
    }
}
