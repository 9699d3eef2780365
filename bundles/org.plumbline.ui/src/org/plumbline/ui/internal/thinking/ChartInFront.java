package org.plumbline.ui.internal.thinking;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.plumbline.ui.internal.chart.ChartEditor;

/** A watch that goes over to whichever chart comes to the front of a page. */
final class ChartInFront<T> implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Watch<T> watch;
    private ChartEditor editor;

    ChartInFront(IWorkbenchPage page, Watch<T> watch) {
        this.page = page;
        this.watch = watch;
    }

    /** Begins. */
    void follow() {
        page.addPartListener(this);
        watch.lifetime().addListener(SWT.Dispose, event -> {
            page.removePartListener(this);
            turnTo(null);
        });
        watch.showing(new Answer.Nothing<>()).run();
        turnTo(page.getActiveEditor());
    }

    private void turnTo(IWorkbenchPart part) {
        ChartEditor chart = part instanceof ChartEditor one ? one : null;
        if (chart == editor) {
            return;
        }
        if (editor != null) {
            editor.thinking().remove(watch);
        }
        editor = chart;
        if (editor == null) {
            watch.showing(new Answer.Nothing<>()).run();
        } else {
            editor.thinking().add(watch);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        turnTo(page.getActiveEditor());
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        turnTo(page.getActiveEditor());
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        turnTo(page.getActiveEditor() == part.getPart(false) ? null : page.getActiveEditor());
    }
}
