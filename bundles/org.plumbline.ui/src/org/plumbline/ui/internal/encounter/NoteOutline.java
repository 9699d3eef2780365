package org.plumbline.ui.internal.encounter;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.RowTint;

/**
 * The parts and sections of a note at its side, with how far each is filled in. What is in sight is selected; the arrow
 * keys scroll the note along, and Enter or a click goes there. Where the page is narrow the outline is not shown.
 */
final class NoteOutline {

    private static final int WIDTH = 204;
    private static final int NARROW = 820;

    private final Table table;

    /** @param beside what the outline stands left of */
    NoteOutline(Control beside, List<SectionCard> cards) {
        Composite parent = beside.getParent();
        table = Style.PAGE.on(new Table(parent, SWT.SINGLE | SWT.V_SCROLL));
        RowTint.on(table);
        table.setFont(Style.MUTED.font());
        table.moveAbove(beside);
        table.setLayoutData(GridDataFactory.fillDefaults().hint(WIDTH, 0).grab(false, true).create());
        ((GridLayout) parent.getLayout()).numColumns++;
        table.getAccessible().addAccessibleListener(new Named(Messages.outline));
        fill(cards);
        table.addListener(SWT.Selection, event -> card(event.item).reveal());
        table.addListener(SWT.DefaultSelection, event -> card(event.item).go());
        table.addListener(SWT.MouseUp, event -> Stream.of(table.getSelection()).map(NoteOutline::card)
                .forEach(SectionCard::go));
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            String words = item == null ? null
                    : card(item).title() + ", " + SectionHeading.words(card(item).completion());
            table.setToolTipText(words);
        });
        parent.addListener(SWT.Resize, event -> {
            if (appear(parent)) {
                parent.layout();
            }
        });
        appear(parent);
    }

    /** Shows the outline where there is room for it; says whether that is news. */
    private boolean appear(Composite parent) {
        GridData place = (GridData) table.getLayoutData();
        int width = parent.getClientArea().width;
        boolean narrow = width > 0 && width < NARROW;
        boolean changes = narrow != place.exclude;
        place.exclude = narrow;
        table.setVisible(!narrow);
        return changes;
    }

    /** A part of one section is that section. */
    private void fill(List<SectionCard> cards) {
        NotePart last = null;
        for (SectionCard card : cards) {
            boolean alone = cards.stream().filter(one -> one.part() == card.part()).count() == 1;
            if (card.part() != last && !alone) {
                item(card, Style.STRONG).setText(card.part().words());
            }
            last = card.part();
            item(card, Style.MUTED);
        }
    }

    private TableItem item(SectionCard card, Style style) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData("org.eclipse.e4.ui.css.disabled", true); // else its font goes when the theme changes
        item.setFont(style.font());
        item.setData(card);
        return item;
    }

    private static SectionCard card(Object item) {
        return (SectionCard) ((TableItem) item).getData();
    }

    /** The items of the sections; those of parts have words of their own. */
    private Stream<TableItem> sections() {
        return Stream.of(table.getItems()).filter(item -> !item.getText().equals(card(item).part().words()));
    }

    /** Shows how far the sections are filled in. */
    void refresh() {
        sections().forEach(item -> {
            SectionCard card = card(item);
            String text = mark(card.completion()) + "  " + card.title()
                    + (card.unconfirmed().isEmpty() ? "" : "  (" + card.unconfirmed().size() + ')')
                    + Marks.count(card.marks());
            if (!text.equals(item.getText())) {
                item.setText(text);
            }
        });
    }

    private static String mark(Completion completion) {
        return switch (completion) {
            case NOT_NEEDED -> "\u2013";
            case EMPTY -> "\u25cb";
            case STARTED -> "\u25d0";
            case COMPLETE -> "\u2713";
        };
    }

    /** Selects the section that is in sight, unless the outline itself is being walked through. */
    void sight(SectionCard card) {
        if (!table.isFocusControl()) {
            sections().filter(item -> card(item) == card).findFirst().map(table::indexOf)
                    .filter(index -> table.getSelectionIndex() != index).ifPresent(table::setSelection);
        }
    }
}
