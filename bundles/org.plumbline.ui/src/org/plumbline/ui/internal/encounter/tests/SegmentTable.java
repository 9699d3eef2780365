package org.plumbline.ui.internal.encounter.tests;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.Part;
import org.plumbline.core.exam.SpineSpot;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldAction;
import org.plumbline.ui.internal.form.LineBelow;

/** The table of segments beside the picture of the spine; both are always at the same place. */
final class SegmentTable {

    private final SpineCanvas picture;
    private final Supplier<Segments> segments;
    private final ElementTable<SegmentRow> table;
    private boolean fromPicture;

    SegmentTable(Composite parent, ChartSession session, SpineCanvas picture, Supplier<Segments> segments,
            Catalogue catalogue) {
        this.picture = picture;
        this.segments = segments;
        SegmentColumns columns = new SegmentColumns(session, segments, catalogue.find(PayerRule.class, Part.RULE));
        table = new ElementTable<SegmentRow>(parent, Messages.segments, columns.all()).describedBy(columns::verdict)
                .onDelete(rows -> session.make(Messages.removeFinding, segments.get().slots()
                        .remove(rows.stream().map(row -> segments.get().slot(row.spot())).toList())))
                .onSelect(this::selected);
        new LineBelow(parent, Style.MUTED).say(columns.legend());
        picture.addListener(SWT.FocusIn, event -> fromPicture = false);
        table.table().addListener(SWT.MouseDown, event -> fromPicture = false);
        table.table().addListener(SWT.FocusIn, event -> event.display.asyncExec(this::back));
    }

    /** The picture follows the table; a cell that was opened from the picture leads back to it. */
    private void selected(SegmentRow row) {
        if (fromPicture) {
            picture.getDisplay().asyncExec(this::back);
        } else if (row != null) {
            picture.go(row.spot());
        }
    }

    /** Goes back to the picture, where one was, unless a cell is open. */
    private void back() {
        if (fromPicture && !picture.isDisposed() && !table.isEditing()) {
            fromPicture = false;
            show();
            picture.setFocus();
        }
    }

    /** Says what a key for fields means at the place of a row. */
    void on(FieldAction action, Consumer<SpineSpot> meaning) {
        table.on(action, cell -> meaning.accept(cell.element().spot()));
    }

    /** Shows what was found, and the place of the picture. */
    void show() {
        SegmentRow here = row(picture.spot());
        table.show(segments.get().places(picture.spot()).stream().map(this::row).toList());
        if (!table.selection().equals(List.of(here))) {
            table.select(here);
        }
    }

    private SegmentRow row(SpineSpot spot) {
        return new SegmentRow(segments.get().slots().note(), spot);
    }

    /** Opens the cell that a letter stands for; Enter opens the first. */
    void edit(SpineSpot spot, char letter) {
        Integer column = SegmentColumns.BY_LETTER.get(letter);
        if (column != null) {
            fromPicture = true;
            table.edit(row(spot), column);
        }
    }

    void editable(boolean may) {
        table.editable(may);
    }
}
