package org.plumbline.ui.internal.encounter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Named;

/**
 * The parts and sections of a note at its side, with how far each is filled in. What is in sight is selected; the arrow
 * keys scroll the note along, and Enter or a click goes there. Where the page is narrow the outline is not shown.
 */
final class NoteOutline {

    private static final int WIDTH = 190;
    private static final int NARROW = 820;

    private final Tree tree;

    /** @param beside what the outline stands left of */
    NoteOutline(Control beside, List<SectionCard> cards) {
        Composite parent = beside.getParent();
        tree = Style.PAGE.on(new Tree(parent, SWT.SINGLE | SWT.NO_SCROLL | SWT.V_SCROLL));
        tree.moveAbove(beside);
        GridData place = GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(false, true).create();
        tree.setLayoutData(place);
        ((GridLayout) parent.getLayout()).numColumns++;
        tree.getAccessible().addAccessibleListener(new Named(Messages.outline));
        fill(cards);
        tree.addListener(SWT.Selection, event -> card(event.item).reveal());
        tree.addListener(SWT.DefaultSelection, event -> card(event.item).go());
        tree.addListener(SWT.MouseUp, event -> Stream.of(tree.getSelection()).map(NoteOutline::card)
                .forEach(SectionCard::go));
        parent.addListener(SWT.Resize, event -> {
            boolean narrow = parent.getClientArea().width < NARROW;
            if (narrow != place.exclude) {
                place.exclude = narrow;
                tree.setVisible(!narrow);
                parent.layout();
            }
        });
    }

    /** A part of one section is that section. */
    private void fill(List<SectionCard> cards) {
        Map<NotePart, TreeItem> parts = new EnumMap<>(NotePart.class);
        for (SectionCard card : cards) {
            NotePart part = card.part();
            boolean alone = cards.stream().filter(one -> one.part() == part).count() == 1;
            TreeItem above = alone ? null : parts.computeIfAbsent(part, missing -> part(missing, card));
            TreeItem item = above == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(above, SWT.NONE);
            item.setData(card);
        }
        parts.values().forEach(part -> part.setExpanded(true));
    }

    private TreeItem part(NotePart part, SectionCard first) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(part.words());
        item.setData(first);
        item.setFont(Style.STRONG.font());
        return item;
    }

    private static SectionCard card(Object item) {
        return (SectionCard) ((TreeItem) item).getData();
    }

    /** Shows how far the sections are filled in. */
    void refresh() {
        items().filter(item -> item.getItemCount() == 0).forEach(item -> {
            SectionCard card = card(item);
            String text = mark(card.completion()) + "  " + card.title()
                    + (card.unconfirmed().isEmpty() ? "" : "  (" + card.unconfirmed().size() + ')');
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
        if (!tree.isFocusControl()) {
            items().filter(item -> item.getItemCount() == 0 && card(item) == card).findFirst()
                    .filter(item -> tree.getSelectionCount() == 0 || tree.getSelection()[0] != item)
                    .ifPresent(tree::setSelection);
        }
    }

    private Stream<TreeItem> items() {
        return Stream.of(tree.getItems()).flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())));
    }
}
