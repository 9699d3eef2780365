package org.plumbline.ui.internal.thinking;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Tells which chart is in front of a page, now and whenever another one comes there. */
public final class ChartInFront implements IPartListener2 {

    private final IWorkbenchPage page;
    private final BiConsumer<Optional<ChartEditor>, Optional<ChartEditor>> listener;
    private Optional<ChartEditor> front = Optional.empty();

    private ChartInFront(IWorkbenchPage page,
            BiConsumer<Optional<ChartEditor>, Optional<ChartEditor>> listener) {
        this.page = page;
        this.listener = listener;
    }

    /** Tells {@code listener} which chart left and which came; the last leaves when {@code lifetime} is disposed. */
    public static void follow(IWorkbenchPage page,
            BiConsumer<Optional<ChartEditor>, Optional<ChartEditor>> listener, Control lifetime) {
        ChartInFront follower = new ChartInFront(page, listener);
        page.addPartListener(follower);
        lifetime.addListener(SWT.Dispose, event -> {
            page.removePartListener(follower);
            follower.turnTo(null);
        });
        listener.accept(Optional.empty(), Optional.empty());
        follower.turnTo(page.getActiveEditor());
    }

    private void turnTo(IWorkbenchPart part) {
        Optional<ChartEditor> now = Optional.ofNullable(part instanceof ChartEditor chart ? chart : null);
        if (!now.equals(front)) {
            Optional<ChartEditor> before = front;
            front = now;
            listener.accept(before, front);
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
