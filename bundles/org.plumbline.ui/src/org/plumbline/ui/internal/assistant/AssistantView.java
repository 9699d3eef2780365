package org.plumbline.ui.internal.assistant;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.PageBody;

/** What the workbench thinks about the chart in front, one panel below the other. */
public final class AssistantView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.plumbline.ui.assistant";

    private final List<PanelCard<?>> panels = new ArrayList<>();
    private PageBody page;
    private Label silence;

    @Override
    public void createPartControl(Composite parent) {
        page = new PageBody(parent);
        Composite quiet = Style.PAGE.on(new Composite(page.content(), SWT.NONE));
        quiet.setLayout(GridLayoutFactory.fillDefaults().create());
        silence = Style.MUTED.on(new Label(quiet, SWT.WRAP));
        silence.setText(Messages.silence);
        silence.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        AssistantPanels.all().forEach(panel -> panels.add(new PanelCard<>(page, panel, this::listen)));
        panels.forEach(panel -> panel.follow(getSite().getPage()));
        listen();
    }

    /** Says so when no panel has anything to say. */
    private void listen() {
        boolean quiet = panels.stream().noneMatch(PanelCard::isShown);
        if (silence.getParent().getVisible() != quiet) {
            silence.getParent().setVisible(quiet);
            PageBody.reflow(silence.getParent());
        }
    }

    /** What is in sight stays there: who clicks means what is under the pointer. */
    @Override
    public void setFocus() {
        Point seen = page.getOrigin();
        if (panels.stream().filter(PanelCard::isShown).noneMatch(PanelCard::focus)) {
            page.forceFocus();
        }
        page.setOrigin(seen);
    }
}
