package org.plumbline.ui.internal.shorthand;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.core.shorthand.Suggestion;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Named;

/** Words that fit at the caret, with what they stand for. The keys stay in the line. */
final class SuggestionList {

    private static final int MOST = 40;
    private static final int WORD = 84;

    private final Table table;
    private List<Suggestion> suggestions = List.of();

    SuggestionList(Composite parent, Consumer<Suggestion> chosen) {
        table = Style.CARD.on(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS));
        TableColumn word = new TableColumn(table, SWT.NONE);
        TableColumn meaning = new TableColumn(table, SWT.NONE);
        word.setWidth(WORD);
        table.addListener(SWT.Resize, event -> meaning.setWidth(Math.max(WORD, table.getClientArea().width - WORD)));
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            table.setToolTipText(item == null ? null : item.getText(1));
        });
        table.addListener(SWT.MouseUp, event -> selected().ifPresent(chosen));
        table.getAccessible().addAccessibleListener(new Named(Messages.suggestions));
    }

    Control control() {
        return table;
    }

    /** Shows words, none of them selected. */
    void show(List<Suggestion> fitting) {
        List<Suggestion> shown = fitting.stream().limit(MOST).toList();
        if (!shown.equals(suggestions)) {
            suggestions = shown;
            table.setRedraw(false);
            table.removeAll();
            for (Suggestion suggestion : suggestions) {
                new TableItem(table, SWT.NONE).setText(new String[] { suggestion.word(), suggestion.meaning() });
            }
            table.setRedraw(true);
        }
        table.deselectAll();
    }

    boolean isEmpty() {
        return suggestions.isEmpty();
    }

    /** The word that is selected. */
    Optional<Suggestion> selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(suggestions.get(index));
    }

    /** The word that is selected, else the first. */
    Optional<Suggestion> first() {
        return selected().or(() -> suggestions.stream().findFirst());
    }

    /** Selects the word so many rows on; none above the first. */
    void move(int by) {
        int index = Math.min(table.getSelectionIndex() + by, suggestions.size() - 1);
        if (index < 0) {
            table.deselectAll();
        } else {
            table.setSelection(index);
        }
    }

    void deselect() {
        table.deselectAll();
    }
}
