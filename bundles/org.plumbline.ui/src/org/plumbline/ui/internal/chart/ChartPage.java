package org.plumbline.ui.internal.chart;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.form.Target;

/** A page of the chart editor. It is built when it is first looked at. */
public abstract class ChartPage {

    protected final ChartEditor editor;
    private final Composite frame;
    private final PageBody body;
    private final Set<Object> missed = new HashSet<>();
    private boolean built;
    private boolean inFront;

    protected ChartPage(ChartEditor editor, Composite parent) {
        this.editor = editor;
        frame = new Composite(parent, SWT.NONE) {
            @Override
            public boolean setFocus() {
                return built && ChartPage.this.setFocus();
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

    /** Takes note of whether one looks at the page. It is built, or shows what changed meanwhile, when one does. */
    final void look(boolean now) {
        boolean first = now && !inFront;
        inFront = now;
        if (now && !built) {
            build(body);
            built = true;
            refresh();
            PageBody.reflow(body.content());
        } else if (first && !missed.isEmpty()) {
            List<Object> affected = List.copyOf(missed);
            missed.clear();
            update(affected);
        }
    }

    /** Takes note of a change to these objects. */
    final void changed(Collection<?> affected) {
        if (inFront) {
            update(affected);
        } else if (built) {
            missed.addAll(affected);
        }
    }

    /** Shows problems beside the fields, if the page has been built. */
    final void check(Diagnostic diagnostic) {
        if (built) {
            report(diagnostic);
        }
    }

    /** Features under which stands in a chart what this page shows, so that one can go from there to here. */
    protected Set<EStructuralFeature> features() {
        return Set.of();
    }

    /** Whether something of a chart stands on the page, or would if it were there. */
    protected boolean isPlaceOf(Target target) {
        return target.outward().anyMatch(one -> one.isAny(features()));
    }

    /** Goes to where something of a chart stands; the page is in front. */
    protected void go(Target target) {
        body.go(target, body.content());
    }

    /** Shows marks at the fields and rows they are about. */
    protected void mark(Marks marks) {
        body.mark(marks);
    }

    /** Gives the keys to the page. */
    protected boolean setFocus() {
        return body.setFocus();
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
