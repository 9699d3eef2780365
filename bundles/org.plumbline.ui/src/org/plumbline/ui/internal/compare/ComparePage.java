package org.plumbline.ui.internal.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.note.Comparison;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.chart.ChartPage;
import org.plumbline.ui.internal.encounter.EncounterChooser;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.form.SpanLayout;

/** Any two encounters of the chart side by side, field by field. */
public final class ComparePage extends ChartPage {

    private static final int GAP = 16;
    private static final int NARROW = 860;
    private static final int LEAST_HEIGHT = 360;

    private EncounterChooser leftChooser;
    private EncounterChooser rightChooser;
    private Button differencesOnly;
    private Label summary;
    private ComparisonTable table;
    private EncounterHeader left;
    private EncounterHeader right;
    private boolean stale;

    public ComparePage(ChartEditor editor, Composite parent) {
        super(editor, parent);
    }

    @Override
    protected void build(PageBody page) {
        Composite head = Style.HEADER.on(new Composite(frame(), SWT.NONE));
        head.setLayout(new SpanLayout(6, GAP, GAP / 2, NARROW, PageBody.WIDEST));
        head.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        head.moveAbove(null);
        leftChooser = new EncounterChooser(head, Messages.compare, header -> show(header, right));
        rightChooser = new EncounterChooser(head, Messages.with, header -> show(left, header));
        Composite room = Style.PAGE.on(new Composite(page.content(), SWT.NONE) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(super.computeSize(width, height, changed).x,
                        Math.max(LEAST_HEIGHT, page.getClientArea().height - 2 * GAP));
            }
        });
        room.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 10).create());
        Composite bar = Style.PAGE.on(new Composite(room, SWT.NONE));
        bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).create());
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        differencesOnly = new Button(bar, SWT.CHECK);
        differencesOnly.setText(Messages.differencesOnly);
        differencesOnly.setSelection(true);
        differencesOnly.addListener(SWT.Selection, event -> show(left, right));
        summary = Style.NOTE.on(new Label(bar, SWT.NONE));
        summary.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
        table = new ComparisonTable(room, new ComparedWords(catalogue()));
        frame().layout();
        frame().addListener(SWT.Show, event -> {
            if (stale) {
                refresh();
            }
        });
    }

    /** Compares an encounter with the one before it; the newest one where none is given. */
    public void about(Optional<EncounterHeader> header) {
        right = header.orElse(null);
        left = null;
        if (table != null) {
            refresh();
        }
    }

    /** Shows what differs, or all. */
    public void toggle() {
        differencesOnly.setSelection(!differencesOnly.getSelection());
        show(left, right);
    }

    @Override
    protected void refresh() {
        List<EncounterHeader> headers = session().headers();
        if (!headers.contains(right)) {
            right = headers.isEmpty() ? null : headers.getFirst();
        }
        if (!headers.contains(left)) {
            left = headers.stream().skip(headers.indexOf(right) + 1L).findFirst()
                    .orElse(headers.isEmpty() ? null : headers.getLast());
        }
        show(left, right);
    }

    private void show(EncounterHeader newLeft, EncounterHeader newRight) {
        left = newLeft;
        right = newRight;
        stale = false;
        leftChooser.show(session().headers(), left);
        rightChooser.show(session().headers(), right);
        if (session().headers().size() < 2) {
            summary.setText(Messages.nothingToCompare);
            table.clear();
            return;
        }
        editor.read(List.of(left, right), () -> {
            if (left == newLeft && right == newRight) {
                fill(Comparison.of(visit(left), visit(right)));
            }
        });
    }

    private Visit visit(EncounterHeader header) {
        return new Visit(header, session().encounter(header.getId()).orElseThrow());
    }

    private void fill(Comparison comparison) {
        summary.setText(Messages.bind(Messages.summary, comparison.differences().size(), comparison.rows().size()));
        table.show(comparison, differencesOnly.getSelection() ? comparison.differences() : comparison.rows());
    }

    @Override
    protected void update(Collection<?> affected) {
        if (frame().isVisible()) {
            refresh();
        } else {
            stale = true;
        }
    }

    /** Goes to the table. */
    @Override
    protected boolean setFocus() {
        return table.setFocus();
    }
}
