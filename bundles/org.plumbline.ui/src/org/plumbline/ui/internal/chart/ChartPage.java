package org.plumbline.ui.internal.chart;

import java.util.Collection;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.ui.internal.form.PageBody;

/** A page of the chart editor. It is built when it is first looked at. */
public abstract class ChartPage {

    protected final ChartEditor editor;
    private final Composite frame;
    private final PageBody body;
    private boolean built;

    protected ChartPage(ChartEditor editor, Composite parent) {
        this.editor = editor;
        frame = new Composite(parent, SWT.NONE) {
            @Override
            public boolean setFocus() {
                return body.setFocus();
            }
        };
        frame.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        body = new PageBody(frame);
        body.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
    }

    /** The widget of the page: a grid of one row in which its body stands. */
    public final Composite frame() {
        return frame;
    }

    /** What scrolls. */
    public final PageBody body() {
        return body;
    }

    protected final ChartSession session() {
        return editor.session();
    }

    protected final Catalogue catalogue() {
        return editor.clinic().catalogue();
    }

    /** Builds the page if that was not done before. */
    final void look() {
        if (!built) {
            built = true;
            build(body);
            refresh();
            PageBody.reflow(body.content());
        }
    }

    /** Takes note of a change to these objects, if the page has been built. */
    final void changed(Collection<?> affected) {
        if (built) {
            update(affected);
        }
    }

    /** Shows problems beside the fields, if the page has been built. */
    final void check(Diagnostic diagnostic) {
        if (built) {
            report(diagnostic);
        }
    }

    /** Creates the cards. */
    protected abstract void build(PageBody page);

    /** Shows the chart in all cards. */
    protected abstract void refresh();

    /** Shows what a command changed; fields follow by themselves. */
    protected void update(Collection<?> affected) {
        refresh();
    }

    /** Shows problems beside the fields. */
    protected void report(Diagnostic diagnostic) {
    }
}
