package org.plumbline.ui.internal.form;

import java.util.List;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;

/** What stands in the cells of a column. */
final class CellWords<T> extends CellLabelProvider {

    private final ElementTable<T> table;
    private final Column<T> column;

    CellWords(ElementTable<T> table, Column<T> column) {
        this.table = table;
        this.column = column;
    }

    @Override
    public void update(ViewerCell cell) {
        if (cell.getElement() instanceof TableGroups.Heading heading) {
            cell.setText(cell.getColumnIndex() == 0 ? table.title(heading) : "");
            cell.setFont(Style.STRONG.font());
        } else {
            T element = table.cast(cell.getElement());
            boolean rejected = table.isRejected(element, column);
            List<Marks.Mark> marks = cell.getColumnIndex() == 0 ? table.marks(element) : List.of();
            String symbol = rejected ? "\u26A0" : Marks.symbol(marks);
            cell.setText((symbol.isEmpty() ? "" : symbol + ' ') + table.text(element, column));
            cell.setForeground(rejected ? Hue.DANGER.color() : Marks.hue(marks).map(Hue::color).orElse(null));
            cell.setFont(null);
        }
    }
}
