package org.plumbline.ui.internal.report;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Named;

/** The pages of a report below one another, as wide as there is room. */
final class PagesCanvas extends ScrolledComposite {

    private static final int GAP = 12;
    private static final int WIDEST = 850;

    private final Canvas canvas;
    private List<Image> pages = List.of();

    PagesCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL);
        canvas = Style.PAGE.on(new Canvas(this, SWT.DOUBLE_BUFFERED));
        Style.PAGE.on(this);
        setContent(canvas);
        setExpandHorizontal(true);
        setExpandVertical(true);
        setAlwaysShowScrollBars(true);
        getVerticalBar().setIncrement(GAP * 3);
        canvas.getAccessible().addAccessibleListener(new Named(Messages.preview));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.Dispose, event -> pages.forEach(Image::dispose));
    }

    /** Shows these pages. */
    void show(List<ImageData> shown) {
        pages.forEach(Image::dispose);
        pages = shown.stream().map(data -> new Image(getDisplay(), data)).toList();
        setOrigin(0, 0);
        fit();
        canvas.redraw();
    }

    private int pageWidth() {
        return Math.min(WIDEST, Math.max(1, getClientArea().width - 2 * GAP));
    }

    private int pageHeight(Rectangle page) {
        return page.height * pageWidth() / page.width;
    }

    private void fit() {
        setMinHeight(GAP + pages.stream().mapToInt(page -> pageHeight(page.getBounds()) + GAP).sum());
    }

    private void paint(GC gc) {
        gc.setInterpolation(SWT.HIGH);
        gc.setForeground(Hue.BORDER.color());
        int y = GAP;
        int x = Math.max(GAP, (canvas.getClientArea().width - pageWidth()) / 2);
        for (Image page : pages) {
            Rectangle size = page.getBounds();
            int height = pageHeight(size);
            gc.drawImage(page, 0, 0, size.width, size.height, x, y, pageWidth(), height);
            gc.drawRectangle(x, y, pageWidth() - 1, height - 1);
            y += height + GAP;
        }
    }
}
