package org.plumbline.ui.internal.encounter.screening;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.SteadyLabel;

/**
 * A table of things answered with yes, no or unknown by the first letter of the answer or a button; Delete takes the
 * answer back. After an answer the next row is selected. All about the selected row stands below.
 */
final class AnswerTable<R> {

    private static final int ROWS = 11;
    private static final int LINES = 2;
    private static final List<Tri> SAID = List.of(Tri.YES, Tri.NO, Tri.UNKNOWN);

    private final ElementTable<R> table;
    private final SteadyLabel detail;
    private final List<Button> buttons;
    private final Predicate<R> isYesNo;
    private final BiConsumer<R, Tri> answer;
    private List<R> rows = List.of();
    private boolean editable = true;

    /**
     * @param group what rows are under one heading for
     * @param about all there is to say about a row
     * @param isYesNo which rows are answered like this
     * @param answer takes an answer
     */
    AnswerTable(Composite parent, String name, List<Column<R>> columns, Function<R, String> group,
            Function<R, String> about, Predicate<R> isYesNo, BiConsumer<R, Tri> answer) {
        this.isYesNo = isYesNo;
        this.answer = answer;
        table = new ElementTable<>(parent, name, columns).groupedBy(group).atMost(ROWS).onKey(this::pressed);
        table.table().addListener(SWT.FocusIn, event -> {
            if (table.selection().isEmpty() && !rows.isEmpty()) {
                table.select(rows.getFirst());
            }
        });
        Composite below = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        below.setLayout(GridLayoutFactory.fillDefaults().numColumns(1 + SAID.size()).spacing(4, 0).create());
        below.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        detail = new SteadyLabel(below, Style.STRONG, LINES);
        buttons = SAID.stream().map(said -> button(below, said)).toList();
        buttons();
        table.onSelect(row -> {
            detail.say(row == null ? "" : about.apply(row));
            buttons();
        });
    }

    private Button button(Composite parent, Tri said) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(NLS.bind(Messages.key, Words.of(said), Words.of(said).substring(0, 1).toLowerCase()));
        button.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).create());
        button.addListener(SWT.Selection, event -> table.selection().stream().findFirst()
                .ifPresent(row -> answer(row, said)));
        return button;
    }

    private void buttons() {
        boolean may = editable && table.selection().stream().anyMatch(isYesNo);
        buttons.forEach(button -> button.setEnabled(may));
    }

    /** Says which rows stand for a part of a chart. */
    AnswerTable<R> standingFor(BiPredicate<R, EObject> parts) {
        table.standingFor(parts);
        return this;
    }

    /** Shows rows, keeping the selection. */
    void show(List<R> shown) {
        rows = shown;
        table.show(shown);
    }

    void editable(boolean may) {
        editable = may;
        table.editable(may);
        buttons();
    }

    private boolean pressed(R row, Event event) {
        Optional<Tri> said = isYesNo.test(row) ? said(event) : Optional.empty();
        said.ifPresent(tri -> answer(row, tri));
        return said.isPresent();
    }

    private void answer(R row, Tri said) {
        answer.accept(row, said);
        int next = rows.indexOf(row) + 1;
        if (said != Tri.OPEN && next < rows.size()) {
            table.select(rows.get(next));
        }
    }

    private static Optional<Tri> said(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT)) != 0) {
            return Optional.empty();
        }
        return event.keyCode == SWT.DEL || event.keyCode == SWT.BS ? Optional.of(Tri.OPEN)
                : said(String.valueOf(event.character));
    }

    /** The answer that words begin; empty where they begin none. A question mark stands for unknown. */
    static Optional<Tri> said(String words) {
        return words.equals("?") ? Optional.of(Tri.UNKNOWN)
                : Stream.of(words).filter(word -> !word.isBlank()).flatMap(word -> SAID.stream()
                        .filter(said -> Words.of(said).toLowerCase().startsWith(word.strip().toLowerCase())))
                        .findFirst();
    }
}
