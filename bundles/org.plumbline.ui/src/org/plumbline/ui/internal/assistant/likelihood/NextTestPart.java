package org.plumbline.ui.internal.assistant.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.likelihood.Figures;
import org.plumbline.core.likelihood.NextTest;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.assistant.DecisionLine;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.LineBelow;

/** What to test next, why, and what else there is; goes to the row of the test in the note. */
final class NextTestPart {

    private final Label heading;
    private final LineBelow why;
    private final DecisionLine decision;
    private final LineBelow others;
    private ChartEditor editor;
    private NextTest shown;

    NextTestPart(Composite parent) {
        heading = Style.STRONG.on(new Label(parent, SWT.WRAP));
        heading.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        why = new LineBelow(parent, Style.PLAIN);
        decision = new DecisionLine(parent, Messages.goToTest, this::go);
        others = new LineBelow(parent, Style.NOTE);
    }

    /** @param ranked what could be tested, the most useful first, what is held back last */
    void show(ChartEditor chart, List<NextTest> ranked) {
        editor = chart;
        Optional<NextTest> first = ranked.stream().findFirst();
        shown = first.orElse(null);
        heading.setText(first.map(next -> Messages.bind(Messages.nextTest, next.test().label()))
                .orElse(Messages.nothingNext).replace("&", "&&"));
        why.say(first.map(this::why).orElse(""));
        first.ifPresent(next -> decision.show(chart, next.key(), next.why()));
        decision.setVisible(first.isPresent());
        ((GridData) decision.getLayoutData()).exclude = first.isEmpty();
        others.say(ranked.stream().skip(1).map(NextTestPart::words).collect(Collectors.joining("\n")));
    }

    private String why(NextTest next) {
        List<String> lines = new ArrayList<>();
        next.held().ifPresent(lines::add);
        lines.add(Messages.bind(Messages.nextTells, new Object[] { Figures.percent(next.before()),
            Figures.percent(next.ifPositive().share()), Figures.percent(next.ifNegative().share()), bits(next) }));
        if (next.asIf()) {
            lines.add(Messages.nextAsIf);
        }
        if (!next.left().equals(List.of(next.test().entry()))) {
            lines.add(Messages.bind(Messages.nextLeft, items(next.left()).stream().map(ExamItem::getLabel)
                    .collect(Collectors.joining(", "))));
        }
        return String.join("\n", lines);
    }

    private List<ExamItem> items(List<String> ids) {
        return editor.clinic().catalogue().find(ExamItem.class, ids);
    }

    private static String bits(NextTest next) {
        return String.format("%.2f", next.bits());
    }

    private static String words(NextTest next) {
        return next.held().map(held -> Messages.bind(Messages.otherHeld, next.test().label(), held))
                .orElseGet(() -> Messages.bind(Messages.other, next.test().label(), bits(next)));
    }

    private void go() {
        items(shown.left()).stream().findFirst().ifPresent(editor.note()::ask);
    }
}
