package org.plumbline.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.ui.internal.Style;

/** The groups of a table: a heading over each, which may be as long as the row. */
final class TableGroups<T> {

    private Function<T, String> group = element -> "";

    /** A row that is the heading of the group that begins with an element. */
    record Heading(Object first) {
    }

    TableGroups(Table table) {
        table.addListener(SWT.PaintItem, this::goOn);
    }

    /** Groups elements that have the same heading and stand one after the other. */
    void by(Function<T, String> heading) {
        group = heading;
    }

    /** The elements, with a heading where another group begins. */
    List<Object> rows(List<T> elements) {
        List<Object> rows = new ArrayList<>();
        String last = "";
        for (T element : elements) {
            String title = group.apply(element);
            if (!title.equals(last)) {
                rows.add(new Heading(element));
                last = title;
            }
            rows.add(element);
        }
        return rows;
    }

    /** What a heading says now. */
    @SuppressWarnings("unchecked")
    String title(Heading heading) {
        return group.apply((T) heading.first());
    }

    /** Goes on in the other columns with a heading that began in the first. */
    private void goOn(Event event) {
        if (event.index > 0 && event.item.getData() instanceof Heading heading) {
            Rectangle start = ((TableItem) event.item).getTextBounds(0);
            event.gc.setFont(Style.STRONG.font());
            event.gc.drawText(title(heading), start.x,
                    event.y + (event.height - event.gc.getFontMetrics().getHeight()) / 2, true);
        }
    }
}
